package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where the gate leaves, for the rest of the request, who was found to be signed in. */
public final class Visit {

    private static final String SIGNED_IN = SignedIn.class.getName();

    private Visit() {
    }

    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }

    static void begin(HttpServletRequest request, SignedIn visitor) {
        request.setAttribute(SIGNED_IN, visitor);
    }

    static void end(HttpServletRequest request) {
        request.removeAttribute(SIGNED_IN);
    }
}
