package com.bemusix.backstage.image;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.launcher.CrashingPostgres;
import com.bemusix.backstage.running.Health;
import com.bemusix.backstage.running.LauncherProcess;
import com.bemusix.backstage.running.StubNode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** It is the image of Payara Micro, whose server is always at hand, or of WildFly where the profile {@code it-wildfly} has fetched it. */
@DisplayName("The entry point of an image, run as in a container")
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "the images are of Linux")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageIT {

    private static final boolean ON_WILDFLY = System.getProperty("backstage.test.server", "").equals("wildfly");
    private static final String ADMIN = "first@example.test";
    private static final String PASSWORD = "an administrator's word";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int BETWEEN = 300;
    private static final int TERMINATED = 128 + 15;

    /** What the server says when it takes the application down, and how its process ends then. */
    private static final String LAST_WORDS = ON_WILDFLY ? "WFLYSRV0050" : "getAllSystemRAResourcesAndPools";
    private static final int GRACEFUL = ON_WILDFLY ? 0 : TERMINATED;

    @TempDir
    static Path folder;

    private CrashingPostgres database;
    private Image image;
    private Path temporary;
    private Path secret;

    @BeforeAll
    void layOut() throws IOException, InterruptedException {
        database = CrashingPostgres.start(folder.resolve("data"), LauncherProcess.freePort(), List.of());
        image = Image.layOut(ON_WILDFLY ? "wildfly" : "payara-micro", folder.resolve("image"));
        temporary = Files.createDirectories(folder.resolve("temporary"));
        secret = Files.writeString(folder.resolve("secret"), database.password() + "\n");
        image.user().own(temporary);
        image.user().own(secret);
    }

    @AfterAll
    void clear() throws IOException, InterruptedException {
        image.unlock();
        database.close();
    }

    /** All that a start needs. */
    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("TMPDIR", temporary.toString());
        settings.put("JAVA_TOOL_OPTIONS", "-Xmx768m");
        settings.put("BACKSTAGE_HTTP_PORT", String.valueOf(LauncherProcess.freePort()));
        settings.put("BACKSTAGE_DATABASE_URL", database.url());
        settings.put("BACKSTAGE_DATABASE_PASSWORD_FILE", secret.toString());
        return settings;
    }

    private Path console() throws IOException {
        return Files.createTempFile(Path.of("target"), "image", ".log");
    }

    private int health(Map<String, String> settings) throws IOException, InterruptedException {
        return image.start(settings, Redirect.DISCARD, "health").waitFor();
    }

    private void awaitHealth(Process server, Map<String, String> settings, Path console) throws IOException, InterruptedException {
        int port = Integer.parseInt(settings.get("BACKSTAGE_HTTP_PORT"));
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end;) {
            if (health(settings) == 0) {
                return;
            }
            assertThat(ON_WILDFLY || !isOpen(port) || isUp(port)).as("nobody is answered before Backstage is up").isTrue();
            assertThat(server.waitFor(BETWEEN, TimeUnit.MILLISECONDS)).as(() -> textOf(console)).isFalse();
        }
        throw new AssertionError("It did not become healthy:\n" + textOf(console));
    }

    /** Whether a connection is taken. */
    private static boolean isOpen(int port) throws IOException {
        try (Socket connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    private static boolean isUp(int port) {
        return Health.of(URI.create("http://127.0.0.1:" + port)).isUp();
    }

    private static String textOf(Path console) {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anOrdinaryUserStartsItWithAPasswordFromAFileAndNothingIsWrittenToTheImageAndTheSignalEndsItGracefully() throws Exception {
        Map<String, String> settings = settings();
        settings.put("BACKSTAGE_BOOTSTRAP_ADMIN_EMAIL", ADMIN);
        settings.put("BACKSTAGE_BOOTSTRAP_ADMIN_PASSWORD_FILE", Files.writeString(folder.resolve("admin"), PASSWORD).toString());
        image.user().own(folder.resolve("admin"));
        List<String> before = image.files();
        Path console = console();
        assertThat(image.isWritable()).isFalse();
        assertThat(health(settings)).isNotZero();

        Process server = image.start(settings, Redirect.to(console.toFile()));
        try {
            awaitHealth(server, settings, console);
            given().port(Integer.parseInt(settings.get("BACKSTAGE_HTTP_PORT"))).contentType("application/json")
                .auth().preemptive().basic(ADMIN, PASSWORD).post("/api/v1/tokens").then().statusCode(201);
        } finally {
            server.destroy();
        }

        assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(GRACEFUL);
        assertThat(console).content().contains(LAST_WORDS);
        assertThat(health(settings)).as("health after the end").isNotZero();
        assertThat(image.files()).isEqualTo(before);
    }

    @Test
    void anAnswerWithoutWordsOrWithOthersIsNoHealth() throws Exception {
        Map<String, String> settings = settings();
        int port = Integer.parseInt(settings.get("BACKSTAGE_HTTP_PORT"));

        try (StubNode node = StubNode.start(port)) {
            assertThat(health(settings)).isNotZero();
            node.say("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"DOWN\"}]}");
            assertThat(health(settings)).isNotZero();
            node.say(StubNode.UP);
            assertThat(health(settings)).isZero();
        }
    }

    @Test
    void oneThatDoesNotBecomeReadyEndsByItselfSoThatItIsStartedAgain() throws Exception {
        Map<String, String> settings = settings();
        settings.put("BACKSTAGE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + LauncherProcess.freePort() + "/backstage");
        settings.put("START_SECONDS", "5");
        Path console = console();

        Process server = image.start(settings, Redirect.to(console.toFile()));

        assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(console).content().contains("Backstage was not ready after 5 seconds, and ends");
    }

    private void refuses(Map<String, String> settings, String reason, String... arguments) throws IOException, InterruptedException {
        Path console = console();
        Process server = image.start(settings, Redirect.to(console.toFile()), arguments);

        assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(1);
        assertThat(console).hasContent("Backstage did not start: " + reason);
    }

    @Test
    void aMissingAddressOfTheDatabaseIsToldInOneLine() throws Exception {
        Map<String, String> settings = settings();
        settings.remove("BACKSTAGE_DATABASE_URL");

        refuses(settings, "BACKSTAGE_DATABASE_URL is not set");
    }

    @Test
    void aPasswordThatCannotBeReadFromItsFileIsToldInOneLine() throws Exception {
        String user = image.userId();
        Path missing = folder.resolve("missing");
        Path empty = Files.createFile(folder.resolve("empty"));
        Path closed = Files.writeString(folder.resolve("closed"), "word");
        image.user().own(empty);
        Files.setPosixFilePermissions(closed, Set.of());

        refuses(with(missing), "there is no file " + missing + ", which BACKSTAGE_DATABASE_PASSWORD_FILE names");
        refuses(with(empty), empty + ", which BACKSTAGE_DATABASE_PASSWORD_FILE names, is empty");
        refuses(with(closed), "user " + user + " may not read " + closed + ", which BACKSTAGE_DATABASE_PASSWORD_FILE names");
    }

    private Map<String, String> with(Path password) {
        Map<String, String> settings = settings();
        settings.put("BACKSTAGE_DATABASE_PASSWORD_FILE", password.toString());
        return settings;
    }

    @Test
    void aPasswordThatIsGivenTwiceIsToldInOneLine() throws Exception {
        Map<String, String> settings = settings();
        settings.put("BACKSTAGE_DATABASE_PASSWORD", "word");

        refuses(settings, "both BACKSTAGE_DATABASE_PASSWORD and BACKSTAGE_DATABASE_PASSWORD_FILE are set, and one of them is enough");
    }

    @Test
    void nowhereToWriteIsToldInOneLine() throws Exception {
        Map<String, String> settings = settings();
        settings.put("TMPDIR", image.home().toString());

        refuses(settings, "user " + image.userId() + " may not write to " + image.home() + ", which takes all that the server writes");
    }

    @Test
    void aPatienceThatIsNoNumberAndAnUnknownCommandAreToldInOneLine() throws Exception {
        Map<String, String> settings = settings();
        settings.put("START_SECONDS", "soon");

        refuses(settings, "START_SECONDS is soon, and not a number");
        refuses(settings(), "it knows start and health, and not sh", "sh");
    }
}
