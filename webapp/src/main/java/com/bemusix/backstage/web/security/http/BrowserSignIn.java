package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.SignIns;
import com.bemusix.backstage.web.security.SignedIn;
import com.bemusix.backstage.web.security.control.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a browser tells who has signed in with it: by a secret in a cookie, which {@link SignIns} knows on every node.
 *
 * <p>The session of the server beside it keeps the views of pages and nothing else. It is of one node and of one sign-in: with another one,
 * or without, its views are not to be had. So neither a session that somebody has planted nor one that is left over shows anything.
 */
@ApplicationScoped
public class BrowserSignIn {

    private static final String OWNER = BrowserSignIn.class.getName();
    private static final String NAME = "backstage";

    private SignIns signIns;
    private SessionCookie session;

    protected BrowserSignIn() {
        // for the container's proxy
    }

    @Inject
    public BrowserSignIn(SignIns signIns, SessionCookie session) {
        this.signIns = signIns;
        this.session = session;
    }

    /** Signs in with a new secret and a new session; what the browser was signed in with before has ended then. */
    void begin(HttpServletRequest request, HttpServletResponse response, SignedIn visitor) {
        secret(request).ifPresent(signIns::end);
        String secret = signIns.begin(visitor);
        tell(response, secret, -1);
        own(request, Secrets.sha256(secret));
    }

    /** Who is signed in. Of a secret that is good no more {@link Visit#ended} knows. */
    Optional<SignedIn> visitor(HttpServletRequest request) {
        Optional<String> secret = secret(request);
        Optional<SignedIn> visitor = secret.flatMap(signIns::visitor);
        own(request, visitor.isPresent() ? Secrets.sha256(secret.orElseThrow()) : null);
        if (secret.isPresent() && visitor.isEmpty()) {
            Visit.markEnded(request);
        }
        return visitor;
    }

    /** Takes a secret that is good no more from the browser. */
    void forget(HttpServletResponse response) {
        tell(response, "", 0);
    }

    /** Ends the sign-in, on every node, and the session. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(signIns::end);
        forget(response);
        own(request, null);
    }

    /** Ends the session if it is of another sign-in. @param owner null for nobody, who needs none */
    private static void own(HttpServletRequest request, String owner) {
        HttpSession session = request.getSession(false);
        if (session != null && !Objects.equals(session.getAttribute(OWNER), owner)) {
            session.invalidate();
        }
        if (owner != null) {
            request.getSession().setAttribute(OWNER, owner);
        }
    }

    private Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of)
            .filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
    }

    private void tell(HttpServletResponse response, String secret, int maxAge) {
        Cookie cookie = new Cookie(NAME, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(session.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAge);
        response.addCookie(cookie);
    }
}
