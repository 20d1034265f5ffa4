package com.bemusix.backstage.submission.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.Actor;

/** The release as it was handed in, with the findings of that moment, as JSON. It never changes; the fingerprint proves it. */
@Entity
@Table(schema = "submission", name = "snapshot")
@IdClass(Snapshot.Key.class)
public class Snapshot {

    @Id
    private UUID submission;

    @Id
    private int number;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private String takerName;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(nullable = false, updatable = false)
    private String sha256;

    protected Snapshot() {
    }

    /** @param number counted from 1 within the submission */
    public Snapshot(UUID submission, int number, String content, Actor actor, Instant at) {
        this.submission = submission;
        this.number = number;
        this.content = content;
        this.sha256 = Sha256.of(content);
        this.takenAt = at;
        this.takenBy = actor.person();
        this.takerName = actor.name();
    }

    /** The key of a snapshot. */
    public record Key(UUID submission, int number) implements Serializable {
    }

    public String content() {
        return content;
    }
}
