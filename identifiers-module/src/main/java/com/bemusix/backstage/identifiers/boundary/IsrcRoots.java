package com.bemusix.backstage.identifiers.boundary;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;

/** The ISRC roots that clients have declared. */
@ApplicationScoped
@Transactional
public class IsrcRoots {

    public RootView declare(AccountId account, @Valid DeclareRoot command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<RootView> of(AccountId account) {
        throw new UnsupportedOperationException();
    }

    public RootView get(AccountId account, UUID rootId) {
        throw new UnsupportedOperationException();
    }

    public RootView makeDefault(AccountId account, UUID rootId, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public boolean isOwn(AccountId account, Isrc isrc) {
        throw new UnsupportedOperationException();
    }

    public List<RootConflictView> conflicts() {
        throw new UnsupportedOperationException();
    }
}
