package com.bemusix.backstage.identifiers.boundary;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.Actor;

/** The prefix codes that the distributor itself holds; for staff. */
@ApplicationScoped
@Transactional
public class ManagerPrefixes {

    public PrefixView add(@Valid AddPrefix command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<PrefixView> all() {
        throw new UnsupportedOperationException();
    }

    public PrefixView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    public PrefixView change(UUID id, @Valid ChangePrefix command, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
