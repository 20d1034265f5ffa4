package com.bemusix.backstage.web.security.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor that keeps cookies, whatever they say about TLS, and follows no redirect by itself. */
final class Browser {

    /** The cookie that tells who is signed in. */
    static final String SIGN_IN = "backstage";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern ENDED = Pattern.compile("(?i); *max-age=0(;|$)");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(URI base) {
        this.base = base;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream().map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
        return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body))
            .build());
    }

    /** A call of the API. */
    HttpResponse<String> call(String method, String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json))
            .build());
    }

    /** Fills in the form of the sign-in page. */
    HttpResponse<String> signIn(String path, String email, String password) {
        return post(path, signInForm(get(path), email, password));
    }

    static Map<String, String> signInForm(HttpResponse<String> page, String email, String password) {
        Map<String, String> form = form(page, "form", "form:submit");
        form.put("form:email", email);
        form.put("form:password", password);
        return form;
    }

    /** What the browser sends for a form of that page when that button is pressed, with what the page's scripts add. */
    static Map<String, String> form(HttpResponse<String> page, String form, String button) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(form, form);
        fields.put(button, "");
        fields.put("jakarta.faces.ViewState", found(VIEW_STATE, page));
        fields.put("primefaces.nonce", found(NONCE, page));
        return fields;
    }

    /** The id of the button with that mark in the row with that key. */
    static String button(HttpResponse<String> page, String row, String mark) {
        Pattern inRow = Pattern.compile("(?s)data-key=\"" + Pattern.quote(row) + "\"(?:(?!data-key).)*?"
            + "<button id=\"([^\"]*)\"[^>]*data-test=\"" + mark + "\"");
        return found(inRow, page);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("not in the answer " + page.statusCode() + ": " + pattern);
        }
        return matcher.group(1);
    }

    /** The path and query that the answer redirects to. */
    static String target(HttpResponse<String> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base.getScheme() + "://" + base.getAuthority() + path))
            .timeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        if (ENDED.matcher(cookie).find()) {
            cookies.remove(pair.substring(0, pair.indexOf('=')));
        } else {
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
