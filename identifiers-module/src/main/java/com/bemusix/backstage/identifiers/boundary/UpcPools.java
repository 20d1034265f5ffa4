package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.Actor;

/** The stock of UPCs: GS1 company prefixes to draw from; for staff. */
@ApplicationScoped
@Transactional
public class UpcPools {

    public PoolView add(@Valid AddPool command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<PoolView> all() {
        throw new UnsupportedOperationException();
    }
}
