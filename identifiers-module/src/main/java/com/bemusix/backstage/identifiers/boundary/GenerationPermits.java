package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;

/** The permission of a rights owner to generate codes for its recordings, given by accepting the terms. */
@ApplicationScoped
@Transactional
public class GenerationPermits {

    public UUID grant(AccountId account, UUID acceptanceId, String termsVersion, Instant from, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void endAll(Instant at) {
        throw new UnsupportedOperationException();
    }

    public Optional<UUID> current(AccountId account) {
        throw new UnsupportedOperationException();
    }
}
