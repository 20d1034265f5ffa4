package com.bemusix.backstage.identifiers.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.IsrcMode;

/** The declaration of an account how it comes by its ISRCs. */
@ApplicationScoped
@Transactional
public class IsrcSetup {

    public SetupView of(AccountId account) {
        throw new UnsupportedOperationException();
    }

    public SetupView declare(AccountId account, IsrcMode mode, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public SetupView allowMixed(AccountId account, boolean allowed, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void requireReady(AccountId account) {
        throw new UnsupportedOperationException();
    }
}
