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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAndStopIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private ProcessHandle database() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgresql/cluster/postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Test
    void aKilledLauncherDoesNotHinderTheNextStartWhichFindsTheSameDatabase() throws Exception {
        LauncherProcess killed = LauncherProcess.start(folder).awaitReady();
        String password = Files.readString(folder.resolve("postgresql/password"));
        killed.process().destroyForcibly().waitFor();
        ProcessHandle leftOver = database();

        LauncherProcess next = LauncherProcess.start(folder).awaitReady();
        ProcessHandle own = database();
        next.close();

        assertThat(leftOver.onExit()).succeedsWithin(PATIENCE);
        assertThat(own.onExit()).succeedsWithin(PATIENCE);
        assertThat(folder.resolve("postgresql/password")).hasContent(password);
        assertThat(next.console()).contains("Backstage is ready: " + next.baseUri(), "label@demo.test", "backstage-demo");
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
