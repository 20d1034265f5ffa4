package com.bemusix.backstage.image;

import com.bemusix.backstage.launcher.OrdinaryUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an image holds, laid out as its Dockerfile says in a folder of this machine to which nobody may write, and commands given in it by
 * an ordinary user.
 *
 * @param root what is {@code /} in a container
 */
record Image(Path root, OrdinaryUser user) {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final String HOME = "opt/backstage";
    private static final Pattern CONFIGURATION = Pattern.compile("--file=(\\S+\\.cli)");

    /** Where a server of other tests may be writing; an image takes nothing from there. */
    private static final Pattern RUNNING = Pattern.compile("standalone/(data|deployments|log|tmp)/.+");

    static Image layOut(String server, Path root) throws IOException, InterruptedException {
        Dockerfile file = Dockerfile.of(Files.readString(REPOSITORY.resolve("docker").resolve(server).resolve("Dockerfile")));
        Image image = new Image(root, OrdinaryUser.reaching(Files.createDirectories(root)));
        for (Dockerfile.Copy copy : file.copies()) {
            for (String source : copy.sources()) {
                image.copy(source, copy.target());
            }
        }
        for (String command : file.commands()) {
            for (MatchResult configuration : CONFIGURATION.matcher(command).results().toList()) {
                image.run("sh", image.home().resolve("wildfly/bin/jboss-cli.sh").toString(),
                    "--file=" + REPOSITORY.resolve(configuration.group(1)));
            }
        }
        image.run("chmod", "-R", "a+rX,a-w", root.toString());
        return image;
    }

    private void copy(String source, String target) throws IOException {
        Path pattern = REPOSITORY.resolve(source);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(pattern.getParent(), pattern.getFileName().toString())) {
            Path only = found.iterator().next();
            Path to = root.resolve(target.substring(1));
            copyTree(only, target.endsWith("/") && Files.isRegularFile(only) ? to.resolve(only.getFileName()) : to);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.filter(path -> !RUNNING.matcher(from.relativize(path).toString()).matches()).toList();
        }
        for (Path path : paths) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    Path home() {
        return root.resolve(HOME);
    }

    /** Starts {@code entry-point.sh} as a container does, with no other environment than the settings and where programs are. */
    Process start(Map<String, String> settings, ProcessBuilder.Redirect console, String... arguments) throws IOException {
        ProcessBuilder builder = asUser(home().resolve("entry-point.sh").toString()).redirectErrorStream(true).redirectOutput(console);
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private ProcessBuilder asUser(String... command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(user.prefix()));
        builder.command().addAll(List.of(command));
        return builder;
    }

    /** The number of the user, as the user sees it. */
    String userId() throws IOException {
        return new String(asUser("id", "-u").start().getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    /** Whether the user may write to the image. */
    boolean isWritable() throws IOException, InterruptedException {
        return asUser("test", "-w", home().toString()).start().waitFor() == 0;
    }

    /** Every file with its size and the time of its last change. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted().toList()) {
                files.add(path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return files;
    }

    /** So that it can be deleted. */
    void unlock() throws IOException, InterruptedException {
        run("chmod", "-R", "u+w", root.toString());
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
    }
}
