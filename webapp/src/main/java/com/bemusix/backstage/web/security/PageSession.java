package com.bemusix.backstage.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signing in and out of the pages. */
@ApplicationScoped
public class PageSession {

    /** Signs in, under a new session id, or answers why not. */
    public SignIn.Outcome signIn(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        throw new UnsupportedOperationException();
    }

    /** Ends the session. */
    public void signOut(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Where to go after sign-in: the page of this site that was asked for, or else the caller's start page. Never another site. */
    public String goOn(HttpServletRequest request, String wanted) {
        throw new UnsupportedOperationException();
    }
}
