package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Copies the files of a PostgreSQL while it works, as its manual tells for a backup by its low level interface (26.3.4): what
 * {@code pg_basebackup} does, which the embedded one does not bring.
 */
final class BaseCopy extends SimpleFileVisitor<Path> {

    /** What a copy must not have, and folders that it has empty. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots",
        "pg_stat_tmp", "pg_subtrans");

    private final Path from;
    private final Path to;

    private BaseCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static void take(Connection superuser, Path from, Path to) throws IOException, SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("select pg_backup_start('copy', true)");
            Files.walkFileTree(from, new BaseCopy(from, to));
            Files.createDirectory(to.resolve("pg_wal").resolve("archive_status"));
            try (ResultSet end = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(to.resolve("backup_label"), end.getString(1));
            }
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Path relative = from.relativize(folder);
        boolean inEmpty = relative.getNameCount() > 1 && EMPTY.contains(relative.getName(0).toString());
        if (inEmpty) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(to.resolve(relative));
        if (folder.equals(from) && to.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path relative = from.relativize(file);
        boolean wanted = !LEFT_OUT.contains(relative.toString())
            && !(relative.getNameCount() > 1 && EMPTY.contains(relative.getName(0).toString()));
        try {
            if (wanted) {
                Files.copy(file, to.resolve(relative));
            }
        } catch (NoSuchFileException e) {
            // dropped meanwhile: the log knows
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
