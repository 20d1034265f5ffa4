package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.runtime.RequestLog;
import com.bemusix.backstage.web.security.SignIn.Outcome;
import com.bemusix.backstage.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where the gate leaves, for the rest of the request, who was found to be signed in, or why the credentials that came with it were not
 * good.
 */
public final class Visit {

    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final String ENDED = Visit.class.getName();
    private static final String FAILURE = Outcome.class.getName();

    private Visit() {
    }

    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }

    /** Why the credentials of the request were not good; empty if they were, or if there were none. */
    static Optional<Outcome> failure(HttpServletRequest request) {
        return Optional.ofNullable((Outcome) request.getAttribute(FAILURE));
    }

    static void begin(HttpServletRequest request, SignedIn visitor) {
        request.setAttribute(SIGNED_IN, visitor);
        if (visitor.account() != null) {
            request.setAttribute(RequestLog.ACCOUNT, visitor.account().toString());
        }
    }

    /** Whether the browser came with a sign-in that is good no more. */
    static boolean ended(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null;
    }

    static void markEnded(HttpServletRequest request) {
        request.setAttribute(ENDED, true);
    }

    static void fail(HttpServletRequest request, Outcome failure) {
        request.setAttribute(FAILURE, failure);
    }

    public static void end(HttpServletRequest request) {
        request.removeAttribute(SIGNED_IN);
    }
}
