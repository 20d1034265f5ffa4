package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tokens with which people's programs call the API. Each acts as its person, within its scopes. */
@ApplicationScoped
@Transactional
public class Tokens {

    public IssuedToken issue(UUID person, String name, Set<Scope> scopes, Instant expiresAt, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<TokenView> of(UUID person) {
        throw new UnsupportedOperationException();
    }

    public void revoke(UUID person, UUID token, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
