package com.bemusix.backstage.crash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What is made wrong on purpose, to see that it is found: {@code -Dbackstage.crash.fault=lock} or {@code durability}. The product has no
 * switch for it; a copy of its WAR, the database or its settings are changed from outside.
 */
enum Fault {
    NONE,
    /** Draws do not lock their counter, and the database does not object to what comes of it. */
    LOCK,
    /** PostgreSQL acknowledges a commit before it is on the disk. */
    DURABILITY;

    private static final String LOCKS = "series = :series for update";

    static Fault wanted() {
        return valueOf(System.getProperty("backstage.crash.fault", NONE.name()).toUpperCase(Locale.ROOT));
    }

    List<String> settings() {
        return this == DURABILITY ? List.of("synchronous_commit=off", "wal_writer_delay=10s") : List.of();
    }

    /** @return the WAR to run */
    Path plantInto(Path war, Path folder) throws IOException {
        if (this != LOCK) {
            return war;
        }
        Path patched = folder.resolve("without-lock.war");
        try (InputStream in = Files.newInputStream(war)) {
            Files.write(patched, without(in));
        }
        return patched;
    }

    void plantInto(Connection database) throws SQLException {
        if (this == LOCK) {
            try (Statement sql = database.createStatement()) {
                sql.execute("drop index identifiers.isrc_names_one_recording");
                sql.execute("drop trigger number_counter_upwards on identifiers.number_counter");
            }
        }
    }

    /** The archive with the words that lock a counter blanked out, in classes of nested archives too. */
    private static byte[] without(InputStream archive) throws IOException {
        ByteArrayOutputStream patched = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(archive); ZipOutputStream out = new ZipOutputStream(patched)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().contains("identifiers-module")) {
                    content = without(new ByteArrayInputStream(content));
                } else if (entry.getName().endsWith("/NumberSpaces.class")) {
                    content = unlocked(content);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        return patched.toByteArray();
    }

    private static byte[] unlocked(byte[] type) {
        String text = new String(type, StandardCharsets.ISO_8859_1);
        if (!text.contains(LOCKS)) {
            throw new IllegalStateException("no lock to take away");
        }
        String blank = LOCKS.replace("for update", " ".repeat("for update".length()));
        return text.replace(LOCKS, blank).getBytes(StandardCharsets.ISO_8859_1);
    }
}
