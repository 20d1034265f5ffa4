package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder with everything that outlives a start: the database and the logs. One launcher at a time holds it.
 *
 * <p>{@code backstage-data.properties} in it says which layout it has, so that an older Backstage leaves a newer folder alone.
 */
final class DataFolder {

    /** Rises when a version lays its files differently; that version then knows how to lead the former over. */
    static final int FORMAT = 1;

    private static final String ABOUT = "backstage-data.properties";

    private final Path root;

    /** Never read: letting go of it would release the folder. */
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws StartRefused if it cannot be written, is in use or is of a newer version */
    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            DataFolder folder = new DataFolder(root, lock(root));
            folder.checkFormat();
            Files.createDirectories(folder.logs());
            return folder;
        } catch (AccessDeniedException | FileAlreadyExistsException | NoSuchFileException e) {
            throw new StartRefused("data.not-writable", root);
        } catch (IOException e) {
            throw new StartRefused("data.failed", root, reason(e));
        }
    }

    /** The system's own words without the path, which the line names already. */
    static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage();
    }

    @SuppressWarnings("resource") // held until the process ends
    private static FileLock lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("backstage.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StartRefused("data.in-use", root);
        }
        channel.close();
        throw new StartRefused("data.in-use", root);
    }

    private void checkFormat() throws IOException {
        Path about = root.resolve(ABOUT);
        Properties properties = new Properties();
        if (Files.exists(about)) {
            try (InputStream in = Files.newInputStream(about)) {
                properties.load(in);
            }
        }
        String format = properties.getProperty("format", String.valueOf(FORMAT));
        if (!format.equals(String.valueOf(FORMAT))) {
            throw new StartRefused("data.newer", root, format, FORMAT);
        }
        if (properties.isEmpty()) {
            properties.setProperty("format", format);
            try (OutputStream out = Files.newOutputStream(about)) {
                properties.store(out, "Made by Backstage. Do not change.");
            }
        }
    }

    /** Everything of PostgreSQL: its files, its log, its password and its programs. */
    Path postgres() {
        return root.resolve("postgresql");
    }

    /** Made anew at each start: a kept one would deploy the former application first. */
    Path server() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("log");
    }

    Path root() {
        return root;
    }

    static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
