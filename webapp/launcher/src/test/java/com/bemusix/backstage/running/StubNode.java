package com.bemusix.backstage.running;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** In place of a node: answers everything with 200 and the same words; at first with none, as Payara may while the application starts. */
public final class StubNode implements AutoCloseable {

    /** What a node says at {@code /health/ready} that is ready. */
    public static final String UP = "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}";

    private final HttpServer server;
    private volatile String words = "";

    private StubNode(HttpServer server) {
        this.server = server;
    }

    public static StubNode start(int port) throws IOException {
        StubNode node = new StubNode(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        node.server.createContext("/", exchange -> {
            byte[] body = node.words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        node.server.start();
        return node;
    }

    public void say(String words) {
        this.words = words;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
