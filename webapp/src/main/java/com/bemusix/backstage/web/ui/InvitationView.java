package com.bemusix.backstage.web.ui;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.Invitations;
import com.bemusix.backstage.web.security.PageSession;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The page <code>/invitation</code>: an invited person chooses a password and is signed in with it. */
@Named("invitation")
@RequestScoped
public class InvitationView {

    @Inject
    Invitations invitations;

    @Inject
    PageSession session;

    @Inject
    Problems problems;

    private String token;
    private String password;

    /** The address carries the token, and then the form: without it the form would not be there when its answer comes. */
    @PostConstruct
    void read() {
        token = Faces.getRequestParameter("token");
    }

    /** Whom the invitation is for; null when it is no longer good. */
    public com.bemusix.backstage.web.security.InvitationView getInvited() {
        return token == null ? null : invitations.find(token).orElse(null);
    }

    public void accept() {
        com.bemusix.backstage.web.security.InvitationView invited = getInvited();
        if (invited != null && problems.tell("form:password", () -> invitations.accept(token, password, Actor.system(invited.name())))) {
            session.signIn(Faces.getRequest(), Faces.getResponse(), invited.email(), password);
            Faces.redirect(session.goOn(Faces.getRequest(), null));
        }
    }

    public String getToken() {
        return token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
