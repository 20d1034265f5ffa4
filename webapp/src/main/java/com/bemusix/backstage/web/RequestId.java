package com.bemusix.backstage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The word under which all that the log says of one request is found. A proxy or a client may give it; otherwise it is made here. It is
 * answered in the same header.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    /** What may stand in a log: no spaces, no line ends, not endless. */
    private static final Pattern TAKEN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {
    }

    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        String id = given != null && TAKEN.matcher(given).matches() ? given : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
