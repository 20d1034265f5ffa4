package com.bemusix.backstage.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.LauncherProcess;
import com.bemusix.backstage.running.RunningBackstage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndStopIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ALLOWED = 5;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;

    @TempDir
    Path folder;

    private ProcessHandle database() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgresql/cluster/postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Test
    void aKilledLauncherDoesNotHinderTheNextStartWhichFindsAllDataAndForgetsNoTryToSignIn() throws Exception {
        LauncherProcess killed = LauncherProcess.start(folder, LauncherProcess.SOON_ENDED).awaitReady();
        DrawingLabel label = DrawingLabel.signIn(killed.baseUri()).setUp();
        DrawingLabel.Drawn before = label.draw();
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(signIn(killed, "wrong")).isEqualTo(UNAUTHORIZED);
        }
        String password = Files.readString(folder.resolve("postgresql/password"));
        killed.process().destroyForcibly().waitFor();
        ProcessHandle leftOver = database();

        LauncherProcess next = LauncherProcess.start(folder, LauncherProcess.SOON_ENDED).awaitReady();
        ProcessHandle own = database();
        // the lock may have run out during the start; then this try brings the next one
        int first = signIn(next, "wrong");
        int second = signIn(next, "backstage-demo");
        DrawingLabel again = new DrawingLabel(next.baseUri(), label.token());
        String kept = again.isrcOf(before.release());
        DrawingLabel.Drawn after = again.draw();
        next.close();

        assertThat(first).isIn(UNAUTHORIZED, TOO_MANY);
        assertThat(second).isEqualTo(TOO_MANY);
        assertThat(kept).isEqualTo(before.isrc());
        assertThat(after.designation()).isEqualTo(before.designation() + 1);
        assertThat(leftOver.onExit()).succeedsWithin(PATIENCE);
        assertThat(own.onExit()).succeedsWithin(PATIENCE);
        assertThat(folder.resolve("postgresql/password")).hasContent(password);
        assertThat(next.console()).contains("Backstage is ready: " + next.baseUri(), "label@demo.test", "backstage-demo");
    }

    private static int signIn(LauncherProcess running, String password) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString(("label@demo.test:" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(running.baseUri().resolve("/api/v1/tokens")).header("Authorization", "Basic " + pair)
            .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void itEndsWithTheProcessThatStartedIt() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process parent = new ProcessBuilder("sh", "-c", "\"$0\" \"$@\" & echo $!; wait", java, "-Dbackstage.ends-with-parent=true",
            "-Dbackstage.http.port=" + LauncherProcess.freePort(), "-Dbackstage.data=" + folder, "-jar", "target/backstage/backstage.jar")
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        ProcessHandle launcher = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
        assertThat(parent.inputReader().readLine()).startsWith("Backstage starts");

        parent.destroyForcibly();

        assertThat(launcher.onExit()).succeedsWithin(PATIENCE);
    }

    @Test
    void inDemonstrationModeItListensOnThisMachineOnly() throws IOException {
        int port = RunningBackstage.baseUri().getPort();
        List<InetAddress> addresses = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).toList();

        try (Socket loopback = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(loopback.isConnected()).isTrue();
        }
        assertThat(addresses).allSatisfy(address ->
            Assertions.assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class));
    }
}
