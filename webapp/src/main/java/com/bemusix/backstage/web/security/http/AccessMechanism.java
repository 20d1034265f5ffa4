package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.DatabaseAway;
import com.bemusix.backstage.web.security.SignIn.Accepted;
import com.bemusix.backstage.web.security.SignIn.Outcome;
import com.bemusix.backstage.web.security.SignIn.Refused;
import com.bemusix.backstage.web.security.SignIn.Unknown;
import com.bemusix.backstage.web.security.SignIn;
import com.bemusix.backstage.web.security.SignedIn;
import com.bemusix.backstage.web.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds out who is calling. The API is called with a bearer token and never with a cookie, so that no foreign site can make a browser call
 * it; a password in the header is taken by one call only, the one that makes a token. Pages know people by {@link BrowserSignIn}.
 *
 * <p>Bad credentials at the API are not answered here but noted for {@link RolesFilter}, so that they become a problem document like any
 * other.
 */
@ApplicationScoped
public class AccessMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(AccessMechanism.class.getName());

    private SignIn signIn;
    private Tokens tokens;
    private ClientAddress addresses;
    private BrowserSignIn browser;

    protected AccessMechanism() {
        // for the container's proxy
    }

    @Inject
    public AccessMechanism(SignIn signIn, Tokens tokens, ClientAddress addresses, BrowserSignIn browser) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.addresses = addresses;
        this.browser = browser;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Paths.of(request);
        if (context.getAuthParameters().getCredential() instanceof Admission admission) {
            browser.begin(request, response, admission.visitor());
            return admit(request, admission.visitor(), context);
        }
        if (Paths.isApi(path)) {
            return api(request, context);
        }
        try {
            return Paths.isResource(path) ? context.doNothing() : page(request, response, context);
        } catch (RuntimeException e) {
            return answerAway(e, response);
        }
    }

    /** The error page of a server that cannot tell who is there; the sign-in goes on when the database is back. */
    private static AuthenticationStatus answerAway(RuntimeException failure, HttpServletResponse response) {
        if (!DatabaseAway.explains(failure)) {
            throw failure;
        }
        LOG.log(Level.WARNING, "The database is away: {0}", failure.toString());
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus api(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        Outcome outcome = outcomeOrAway(request, header);
        if (outcome instanceof Accepted accepted) {
            return admit(request, accepted.visitor(), context);
        }
        Visit.fail(request, outcome);
        return context.doNothing();
    }

    private Outcome outcomeOrAway(HttpServletRequest request, String header) {
        try {
            return outcome(request, header);
        } catch (RuntimeException e) {
            if (DatabaseAway.explains(e)) {
                return new Unknown(e);
            }
            throw e;
        }
    }

    private Outcome outcome(HttpServletRequest request, String header) {
        Optional<String> secret = Authorization.bearer(header);
        if (secret.isPresent()) {
            return tokens.visitor(secret.get()).<Outcome>map(Accepted::new).orElseGet(Refused::new);
        }
        Optional<Authorization.Basic> basic = Authorization.basic(header).filter(any -> Paths.takesPassword(request));
        return basic.map(pair -> signIn.tryPassword(pair.name(), pair.password(), addresses.of(request))).orElseGet(Refused::new);
    }

    private AuthenticationStatus page(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> visitor = browser.visitor(request);
        if (visitor.isPresent()) {
            return admit(request, visitor.get(), context);
        }
        if (context.isProtected()) {
            SignInRedirect.send(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (Visit.ended(request)) {
            browser.forget(response);
        }
        return context.doNothing();
    }

    private static AuthenticationStatus admit(HttpServletRequest request, SignedIn visitor, HttpMessageContext context) {
        Visit.begin(request, visitor);
        return context.notifyContainerAboutLogin(visitor.email(), visitor.groups());
    }
}
