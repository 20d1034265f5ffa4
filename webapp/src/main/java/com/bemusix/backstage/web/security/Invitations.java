package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The way in for people who have no password yet. */
@ApplicationScoped
@Transactional
public class Invitations {

    public IssuedInvitation issue(UUID person, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Optional<InvitationView> find(String token) {
        throw new UnsupportedOperationException();
    }

    public void accept(String token, String password, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
