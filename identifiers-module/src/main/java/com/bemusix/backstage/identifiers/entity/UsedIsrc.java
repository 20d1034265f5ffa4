package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.Isrc;

/** A code of a root that was used before or beside this registry, as the label's list says. Only read: lists are written at once. */
@Entity
@Table(schema = "identifiers", name = "isrc_used_outside")
public class UsedIsrc {

    @Id
    private String isrc;
    private UUID rootId;
    private UUID importId;
    private Instant at;
    private String byName;

    protected UsedIsrc() {
    }

    public Isrc isrc() {
        return new Isrc(isrc);
    }

    public UUID rootId() {
        return rootId;
    }

    /** The list that it was on. */
    public UUID importId() {
        return importId;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return byName;
    }
}
