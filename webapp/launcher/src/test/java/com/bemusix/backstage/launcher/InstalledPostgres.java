package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole PostgreSQL that is installed on this machine, with the programs for backups that the embedded one does not bring. Where there is
 * none, looking for it fails, and so does the test.
 *
 * @param programs the folder with {@code initdb}, {@code pg_dump} and the others
 */
public record InstalledPostgres(Path programs) {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** The newest one of Debian and Ubuntu, or what is on the PATH. */
    public static InstalledPostgres find() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.comparingInt(InstalledPostgres::version).reversed())
                    .forEach(each -> folders.add(each.resolve("bin")));
            }
        }
        Arrays.stream(System.getenv("PATH").split(System.getProperty("path.separator"))).map(Path::of).forEach(folders::add);
        return folders.stream().filter(folder -> Stream.of("initdb", "postgres", "pg_basebackup", "pg_dump", "pg_restore", "psql")
                .allMatch(name -> Files.isExecutable(folder.resolve(name))))
            .findFirst().map(InstalledPostgres::new)
            .orElseThrow(() -> new IllegalStateException("No PostgreSQL with pg_dump: install the package postgresql"));
    }

    private static int version(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    }

    /** Makes the files of a new one in the folder {@code cluster} of this one, and answers the password of its superuser. */
    String create(Path folder) throws IOException {
        Files.createDirectories(folder);
        String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
        Path file = Files.writeString(folder.resolve("password"), password);
        Root detour = Root.detour(folder);
        detour.own(folder);
        List<String> command = new ArrayList<>(detour.prefix());
        command.addAll(List.of(programs.resolve("initdb").toString(), "-D", folder.resolve("cluster").toString(), "-U", "postgres", "-A",
            "scram-sha-256", "--pwfile=" + file, "--encoding=UTF8", "--locale=C", "--no-instructions"));
        run(new ProcessBuilder(command), folder.resolve("initdb.log"));
        return password;
    }

    /** Runs one of its programs as somebody does who administrates the database. */
    public void run(CrashingPostgres postgres, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", postgres.password());
        run(builder, postgres.cluster().resolveSibling(program + ".log"));
    }

    private static void run(ProcessBuilder builder, Path log) throws IOException {
        if (Root.exitCode(builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))) != 0) {
            throw new IOException(builder.command() + ": " + Files.readString(log));
        }
    }
}
