package com.bemusix.backstage.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who calls the API and does not give up: a request without an answer is repeated, on another node and under the same key, until
 * it is known what became of it.
 */
final class Client {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE = 150;
    private static final int UNAVAILABLE = 503;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECTED_WITHIN).version(HttpClient.Version.HTTP_1_1).build();
    private final List<Node> nodes;
    private final Counts counts;
    private final String authorization;
    private int next;

    private Client(List<Node> nodes, Counts counts, String authorization) {
        this.nodes = nodes;
        this.counts = counts;
        this.authorization = authorization;
    }

    /** @param first which node to ask first */
    static Client signIn(List<Node> nodes, Counts counts, String email, String password, int first) throws InterruptedException {
        String pair = Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
        Answer token = new Client(nodes, counts, "Basic " + pair).post("/tokens", Map.of());
        Client client = new Client(nodes, counts, "Bearer " + token.text("token"));
        client.next = first;
        return client;
    }

    /**
     * @param body  null for none
     * @param later whether it says when to come again
     */
    record Answer(int status, JsonNode body, String tag, boolean later) {

        private static final int LAST_GOOD = 299;
        private static final int SERVER_ERROR = 500;

        boolean good() {
            return status <= LAST_GOOD;
        }

        /** Whether the product itself has answered: a server that is just starting says that there is nothing at the address. */
        boolean known() {
            return good() || status < SERVER_ERROR && body != null && body.has("code");
        }

        String id() {
            return text("id");
        }

        /** @throws Refused if it says something else, such as that something is not there that was acknowledged before */
        String text(String field) {
            if (!good() || !body.hasNonNull(field)) {
                throw new Refused(status + " " + body);
            }
            return body.get(field).asText();
        }
    }

    /** Something was refused that must be possible. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String answer) {
            super(answer);
        }
    }

    Answer get(String path) throws InterruptedException {
        return call("GET", path, null, null);
    }

    Answer post(String path, Object body) throws InterruptedException {
        return call("POST", path, body, null);
    }

    Answer put(String path, Object body, String ifMatch) throws InterruptedException {
        return call("PUT", path, body, ifMatch);
    }

    private Answer call(String method, String path, Object body, String ifMatch) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Node node = nodes.get(Math.floorMod(next, nodes.size()));
            counts.add("requests");
            try {
                Answer answer = send(node, method, path, body, ifMatch, key);
                if (answer.known()) {
                    counts.add(answer.good() ? "answered: done" : "answered: refused, " + answer.status() + " "
                        + answer.body().get("code").asText());
                    return answer;
                }
                counts.add("outcome unknown: " + answer.status() + (answer.body() == null ? " of the server" : " of the product")
                    + (answer.status() == UNAVAILABLE && !answer.later() ? " without Retry-After" : ""));
            } catch (IOException e) {
                counts.add("outcome unknown: " + e.getClass().getSimpleName());
            }
            next++;
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        }
        throw new IllegalStateException("no answer to " + method + " " + path);
    }

    private Answer send(Node node, String method, String path, Object body, String ifMatch, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.base() + "/api/v1" + path)).timeout(ANSWERED_WITHIN)
            .header("Authorization", authorization).header("Content-Type", "application/json");
        if (method.equals("POST") && authorization.startsWith("Bearer ")) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.method(method, body == null ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        HttpHeaders headers = response.headers();
        boolean json = headers.firstValue("Content-Type").orElse("").contains("json") && response.body().length > 0;
        if (!json && response.statusCode() <= Answer.LAST_GOOD) {
            throw new IllegalStateException(method + ' ' + path + " is done at " + node.base() + ", and nobody is told what: "
                + response.statusCode() + ' ' + headers.map() + ", " + Clock.systemUTC().instant());
        }
        return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : null,
            headers.firstValue("ETag").orElse(null), headers.firstValue("Retry-After").isPresent());
    }
}
