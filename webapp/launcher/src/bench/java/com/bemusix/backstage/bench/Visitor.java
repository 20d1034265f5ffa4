package com.bemusix.backstage.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The label of the demonstration at the running product, with a token for calls, signed in for pages. */
public final class Visitor {

    private static final String EMAIL = "label@demo.test";
    private static final String PASSWORD = "backstage-demo";
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    private final URI base;
    private final String token;

    public Visitor(URI base) throws IOException, InterruptedException {
        this.base = base;
        String pair = Base64.getEncoder().encodeToString((EMAIL + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        token = found(TOKEN, send("POST", "/api/v1/tokens", "application/json", "{}", "Authorization", "Basic " + pair));
        String page = get("/sign-in");
        submit("/sign-in", Map.of("form", "form", "form:submit", "", "form:email", EMAIL, "form:password", PASSWORD,
            "jakarta.faces.ViewState", found(VIEW_STATE, page), "primefaces.nonce", found(NONCE, page)));
    }

    public String token() {
        return token;
    }

    /** What a browser that is signed in tells with each request, as the header {@code Cookie} has it. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + '=' + cookie.getValue())
            .collect(Collectors.joining("; "));
    }

    String call(String path, String json) throws IOException, InterruptedException {
        return send("POST", "/api/v1" + path, "application/json", json, "Authorization", "Bearer " + token);
    }

    /** Says that the label has no root: before that its pages lead to the set-up alone. */
    void declareNoRoot() throws IOException, InterruptedException {
        send("PUT", "/api/v1/isrc-setup", "application/json", "{\"mode\":\"NO_ROOT\"}",
            "Authorization", "Bearer " + token, "If-Match", "*");
    }

    String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Presses a button as the script of the page does it, which then replaces a part of the page. */
    String press(String path, String page, String button, String parts, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> form = new HashMap<>(fields);
        form.putAll(Map.of("form", "form", button, button, "jakarta.faces.source", button, "jakarta.faces.partial.ajax", "true",
            "jakarta.faces.partial.execute", "@all", "jakarta.faces.partial.render", parts,
            "jakarta.faces.ViewState", found(VIEW_STATE, page), "primefaces.nonce", found(NONCE, page)));
        return submit(path, form, "Faces-Request", "partial/ajax");
    }

    private String submit(String path, Map<String, String> form, String... headers) throws IOException, InterruptedException {
        return send("POST", path, "application/x-www-form-urlencoded", form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue())).collect(Collectors.joining("&")), headers);
    }

    private String send(String method, String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in the answer: " + text.substring(0, Math.min(500, text.length())));
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
