package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** What a session keeps about sign-in: who, and the epoch of that person at that moment. Roles are read anew with each request. */
public record SessionSignIn(UUID person, int epoch) implements Serializable {

    private static final String KEY = SessionSignIn.class.getName();

    /** Puts the visitor into the session and gives it a new id, so that an id planted before is worth nothing. */
    static void begin(HttpServletRequest request, SignedIn visitor) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(KEY, new SessionSignIn(visitor.person(), visitor.epoch()));
    }

    static Optional<SessionSignIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SessionSignIn) session.getAttribute(KEY));
    }

    /** Ends the whole session. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
