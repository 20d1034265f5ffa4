package com.bemusix.backstage.web.ui;

import com.bemusix.backstage.web.security.PageSession;
import com.bemusix.backstage.web.security.SignIn;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The page <code>/sign-in</code>, and signing out from any page. */
@Named("signIn")
@RequestScoped
public class SignInView {

    @Inject
    PageSession session;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String email;
    private String password;
    private String next;

    public void signIn() {
        SignIn.Outcome outcome = session.signIn(Faces.getRequest(), Faces.getResponse(), email, password);
        password = null;
        if (outcome instanceof SignIn.Accepted) {
            Faces.redirect(session.goOn(Faces.getRequest(), next));
        } else if (outcome instanceof SignIn.Locked locked) {
            problems.say(null, words.of("signIn.locked", words.time(locked.until())));
        } else {
            problems.say(null, words.of("signIn.refused"));
        }
    }

    public void signOut() {
        session.signOut(Faces.getRequest(), Faces.getResponse());
        Faces.redirect(Faces.getRequestContextPath() + "/sign-in");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
