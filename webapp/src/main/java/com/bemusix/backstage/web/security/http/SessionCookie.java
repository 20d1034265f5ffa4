package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.start.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the cookies of the pages go over TLS only, that of the session and that of {@link BrowserSignIn}. They do, unless
 * {@code backstage.session.secure-cookie} says otherwise or this is a demonstration, which is for this machine alone. What else is true of
 * the cookie of the session stands in {@code web.xml}.
 */
@ApplicationScoped
public class SessionCookie {

    private boolean secure;

    protected SessionCookie() {
        // for the container's proxy
    }

    @Inject
    public SessionCookie(@ConfigProperty(name = "backstage.session.secure-cookie") Optional<Boolean> secure, DemoMode demo) {
        this.secure = secure.orElse(!demo.on());
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        context.getSessionCookieConfig().setSecure(secure);
    }

    public boolean isSecure() {
        return secure;
    }
}
