package com.bemusix.backstage.web.security.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Tells whether a browser sent a request from a page of this site, by what it says itself and no script can change: {@code Sec-Fetch-Site}
 * (W3C Fetch Metadata), or in older browsers {@code Origin} (RFC 6454). A client that says neither is no browser that carries somebody's
 * session about.
 */
final class Origin {

    private Origin() {
    }

    static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    /** The scheme is left out: behind a proxy that ends TLS it is not the one that the browser knows. */
    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equals(new URI(origin).getRawAuthority());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
