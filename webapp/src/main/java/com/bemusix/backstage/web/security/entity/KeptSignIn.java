package com.bemusix.backstage.web.security.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * That a person is signed in with a browser, known by the SHA-256 of a secret that the browser carries. It ends by itself some time after
 * the last request, and at the latest some hours after it was begun.
 */
@Entity
@Table(schema = "access", name = "sign_in")
public class KeptSignIn {

    @Id
    private String sha256;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    private int epoch;
    private Instant begunAt;
    private Instant lastSeenAt;

    protected KeptSignIn() {
        // for JPA
    }

    public KeptSignIn(String sha256, Person person, int epoch, Instant begunAt) {
        this.sha256 = sha256;
        this.person = person;
        this.epoch = epoch;
        this.begunAt = begunAt;
        this.lastSeenAt = begunAt;
    }

    /**
     * @param idle    so long without a request at most
     * @param longest so long in all at most
     */
    public boolean holdsAt(Instant at, Duration idle, Duration longest) {
        return at.isBefore(lastSeenAt.plus(idle)) && at.isBefore(begunAt.plus(longest)) && person.admits(epoch);
    }

    public boolean seenBefore(Instant at) {
        return lastSeenAt.isBefore(at);
    }

    public String sha256() {
        return sha256;
    }

    public Person person() {
        return person;
    }
}
