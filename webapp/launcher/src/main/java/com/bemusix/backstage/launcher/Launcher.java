package com.bemusix.backstage.launcher;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Starts Backstage and runs until it is told to end. Whatever can hinder a start is told in one line, and then nothing is left running.
 */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) throws URISyntaxException, BootstrapException {
        Path home = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        try {
            start(home, Options.fromSystem());
        } catch (StartRefused e) {
            Messages.sayAsIs(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            Messages.say("failed", DataFolder.reason(e));
            System.exit(1);
        }
    }

    private static void start(Path home, Options options) throws IOException, BootstrapException {
        Watch watch = new Watch();
        if (Boolean.getBoolean("backstage.ends-with-parent")) {
            Optional<ProcessHandle> parent = ProcessHandle.current().parent();
            watch.until(() -> !ProcessHandle.current().parent().equals(parent), "parent-ended");
        }
        checkPort(options);
        DataFolder data = DataFolder.open(options.data());
        Messages.say("starting", data.root());
        if (options.demo()) {
            startDatabase(new Postgres(data, home.resolve("lib")), watch);
        }
        System.setProperty("backstage.demo", String.valueOf(options.demo()));
        Server.start(home.resolve("backstage.war"), options, data);
        Messages.say(options.demo() ? "ready.demo" : "ready", String.valueOf(options.port()), data.root());
    }

    private static void checkPort(Options options) {
        InetSocketAddress address = options.demo()
            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port())
            : new InetSocketAddress(options.port());
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(address);
        } catch (IOException e) {
            throw new StartRefused("port.failed", String.valueOf(options.port()), e.getMessage());
        }
    }

    private static void startDatabase(Postgres postgres, Watch watch) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres, watch)));
        postgres.start();
        postgres.process().ifPresent(process -> watch.until(() -> !Postgres.isPostgres(process), "postgres.ended", postgres.log()));
        System.setProperty("backstage.database.url", postgres.url());
        System.setProperty("backstage.database.user", "backstage");
        System.setProperty("backstage.database.password", postgres.password());
    }

    private static void stop(Postgres postgres, Watch watch) {
        watch.end();
        try {
            postgres.stop();
        } catch (StartRefused e) {
            Messages.sayAsIs(e.getMessage());
        } catch (IOException e) {
            Messages.say("stop.failed", DataFolder.reason(e));
        }
    }
}
