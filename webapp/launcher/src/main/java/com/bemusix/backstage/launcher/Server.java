package com.bemusix.backstage.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro with the application, in this process. All that it writes goes to the log folder, nothing to the console. */
final class Server {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private Server() {
    }

    /**
     * Started by its {@code main}, not by its API: only that unpacks the nested jars and knows the context root.
     *
     * @throws StartRefused if the application does not deploy
     */
    static void start(Path war, Options options, DataFolder data) throws IOException, BootstrapException {
        DataFolder.delete(data.server());
        Files.createDirectories(data.server());
        takeTheConsole(data.logs().resolve("console.log"));
        PayaraMicro.main(arguments(war, options, data).toArray(String[]::new));
        if (!answers(options.port())) {
            throw new StartRefused("server.not-deployed", Complaint.firstReason(), data.logs());
        }
    }

    /** Asked from outside, for Payara Micro counts an application as deployed too if its start has failed. */
    private static boolean answers(int port) throws IOException {
        URL signIn = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), port, "/sign-in");
        HttpURLConnection page = (HttpURLConnection) signIn.openConnection();
        try {
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            page.disconnect();
        }
    }

    private static void takeTheConsole(Path file) throws IOException {
        PrintStream log = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    /** Without Hazelcast, for it listens on all addresses; {@code --nocluster} beside it would switch it on again. */
    private static List<String> arguments(Path war, Options options, DataFolder data) throws IOException {
        Path logging = data.server().resolve("logging.properties");
        Files.writeString(logging, logging(data.logs()));
        List<String> arguments = new ArrayList<>(List.of(
            "--deploy", war.toString(), "--contextroot", "/", "--port", String.valueOf(options.port()),
            "--rootdir", data.server().toString(), "--logproperties", logging.toString(), "--nohazelcast", "--disablephonehome"));
        if (options.demo()) {
            Path loopback = data.server().resolve("loopback.txt");
            Files.writeString(loopback, "set " + LISTENER + ".address=127.0.0.1\n");
            arguments.addAll(List.of("--prebootcommandfile", loopback.toString()));
        }
        return arguments;
    }

    private static String logging(Path folder) {
        return """
            handlers=java.util.logging.FileHandler,com.bemusix.backstage.launcher.Complaint
            java.util.logging.FileHandler.pattern=%s/server.%%g.log
            java.util.logging.FileHandler.limit=10000000
            java.util.logging.FileHandler.count=10
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.encoding=UTF-8
            java.util.logging.FileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter
            .level=INFO
            javax.enterprise.system.security.ssl.level=SEVERE
            """.formatted(folder.toString().replace("\\", "/"));
    }
}
