package com.bemusix.backstage.web.security.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Sends somebody to the sign-in page, from which they come back to the page that they wanted ({@code next}). {@code expired} says that the
 * sign-in has ended that the browser still knew. A page's request of a part is answered with the redirect that Faces scripts understand.
 */
final class SignInRedirect {

    private SignInRedirect() {
    }

    static void send(HttpServletRequest request, HttpServletResponse response) {
        try {
            String address = address(request);
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(HttpServletRequest request) {
        String next = wanted(request).map(path -> "next=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).orElse("");
        boolean expired = Visit.ended(request);
        String parameters = next + (expired ? (next.isEmpty() ? "" : "&") + "expired=true" : "");
        return request.getContextPath() + "/sign-in" + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** The page itself; for a form that was sent, the page that it stands on. */
    private static Optional<String> wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return ReturnPath.ofAddress(request.getHeader("Referer"), request.getHeader("Host"));
        }
        String query = request.getQueryString();
        return ReturnPath.of(query == null ? Paths.of(request) : Paths.of(request) + "?" + query);
    }
}
