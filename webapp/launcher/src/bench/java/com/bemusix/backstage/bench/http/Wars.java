package com.bemusix.backstage.bench.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The product and the applications that it is compared with, as files under the names that say where Payara Micro puts them. */
final class Wars {

    static final String HELLO = "/hello/api/hello";

    private static final String ROOT = "ROOT.war";
    private static final Path PRODUCT = Path.of("target/backstage/backstage.war");

    private Wars() {
    }

    static Path product(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.copy(PRODUCT, folder.resolve(ROOT), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A resource that answers a constant, at {@link #HELLO}. */
    static Path hello(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path war = folder.resolve("hello.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (Class<?> type : List.of(HelloApplication.class, HelloResource.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
                    add(zip, "WEB-INF/classes/" + name, in.readAllBytes());
                }
            }
        }
        return war;
    }

    /** One static page, at {@code /}. */
    static Path empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path war = folder.resolve(ROOT);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            add(zip, "index.html", "<!doctype html><title>Empty</title>".getBytes(StandardCharsets.US_ASCII));
        }
        return war;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
