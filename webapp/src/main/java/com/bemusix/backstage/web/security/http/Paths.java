package com.bemusix.backstage.web.security.http;

import jakarta.servlet.http.HttpServletRequest;

/** What a request is for, by its path within the application as the server understood it: decoded, without path parameters. */
final class Paths {

    private static final String API = "/api/";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String TOKENS = "/api/v1/tokens";

    private Paths() {
    }

    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    static boolean isApi(String path) {
        return path.startsWith(API) || path.equals("/api");
    }

    /** Style sheets, scripts, fonts and images of the pages. */
    static boolean isResource(String path) {
        return path.startsWith(RESOURCES);
    }

    /** The one call that takes a password. */
    static boolean takesPassword(HttpServletRequest request) {
        return request.getMethod().equals("POST") && of(request).equals(TOKENS);
    }
}
