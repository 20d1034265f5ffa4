package com.bemusix.backstage.web.security;

import com.bemusix.backstage.web.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes away again and again, on every node, the sign-ins that have ended. Nothing depends on it but the size of their table. */
@ApplicationScoped
public class SignInRounds {

    private static final int SECONDS = 600;

    @Inject
    Rounds rounds;

    @Inject
    SignIns signIns;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        rounds.every(SECONDS, "sign-ins", signIns::sweep);
    }
}
