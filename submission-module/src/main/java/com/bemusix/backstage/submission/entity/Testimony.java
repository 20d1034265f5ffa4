package com.bemusix.backstage.submission.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import com.bemusix.backstage.identifiers.Actor;

/** Who said something, when and from where: what makes a tick on a page evidence. */
@Embeddable
public class Testimony {

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String personName;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String userAgent;

    protected Testimony() {
    }

    public Testimony(Actor actor, Instant at) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.person = actor.person();
        this.personName = actor.name();
        this.address = actor.address();
        this.userAgent = actor.userAgent();
    }

    public Instant at() {
        return at;
    }

    public String personName() {
        return personName;
    }
}
