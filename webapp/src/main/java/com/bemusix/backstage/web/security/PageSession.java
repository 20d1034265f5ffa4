package com.bemusix.backstage.web.security;

import com.bemusix.backstage.web.security.SignIn.Accepted;
import com.bemusix.backstage.web.security.SignIn.Outcome;
import com.bemusix.backstage.web.security.http.Admission;
import com.bemusix.backstage.web.security.http.BrowserSignIn;
import com.bemusix.backstage.web.security.http.ClientAddress;
import com.bemusix.backstage.web.security.http.ReturnPath;
import com.bemusix.backstage.web.security.http.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signing in and out of the pages. */
@ApplicationScoped
public class PageSession {

    private SignIn signIn;
    private SecurityContext security;
    private ClientAddress addresses;
    private BrowserSignIn browser;

    protected PageSession() {
        // for the container's proxy
    }

    @Inject
    public PageSession(SignIn signIn, SecurityContext security, ClientAddress addresses, BrowserSignIn browser) {
        this.signIn = signIn;
        this.security = security;
        this.addresses = addresses;
        this.browser = browser;
    }

    /** Signs in, under a new secret, or answers why not. */
    public Outcome signIn(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        Outcome outcome = signIn.tryPassword(email, password, addresses.of(request));
        if (outcome instanceof Accepted accepted) {
            AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(new Admission(accepted.visitor())).newAuthentication(true));
            if (status != AuthenticationStatus.SUCCESS) {
                throw new IllegalStateException("the server answered " + status + " to a sign-in that was right");
            }
        }
        return outcome;
    }

    /** Signs out, on every node at once. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException("the server did not sign out", e);
        }
        browser.end(request, response);
        Visit.end(request);
    }

    /** Where to go after sign-in: the page of this site that was wanted, or else the start page. Never another site. */
    public String goOn(HttpServletRequest request, String wanted) {
        return ReturnPath.of(wanted).orElseGet(() -> Visit.of(request).map(SignedIn::startPage).orElse("/"));
    }
}
