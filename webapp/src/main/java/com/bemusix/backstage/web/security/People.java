package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people who may sign in. */
@ApplicationScoped
@Transactional
public class People {

    public PersonView invite(@Valid InvitePerson command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Optional<PersonView> find(String email) {
        throw new UnsupportedOperationException();
    }

    public void setPassword(UUID person, String password, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public PersonView changeRoles(UUID person, Role labelRole, Set<Role> staffRoles, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void disable(UUID person, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
