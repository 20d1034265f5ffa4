package com.bemusix.backstage.submission.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.Actor;

/** What a reviewer asked to be corrected, at one place of one snapshot. The label can answer that it is meant that way. */
@Entity
@Table(schema = "submission", name = "correction")
public class Correction {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID submission;

    @Column(nullable = false, updatable = false)
    private int snapshotNumber;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReasonCode code;

    @Column(nullable = false, updatable = false)
    private String target;

    @Column(updatable = false)
    private String remark;

    private String dispute;

    private Instant disputedAt;

    private UUID disputedBy;

    private String disputerName;

    protected Correction() {
    }

    /** @param position its place in the request, from 0 */
    public Correction(UUID id, Submission submission, int position, ReasonCode code, Target target, String remark) {
        this.id = id;
        this.submission = submission.id();
        this.snapshotNumber = submission.snapshotNumber();
        this.position = position;
        this.code = code;
        this.target = target.pointer();
        this.remark = remark;
    }

    /** The label says that it is meant that way, and why; without a reason it takes that back. */
    public void answer(String reason, Actor actor, Instant at) {
        boolean given = reason != null;
        dispute = reason;
        disputedAt = given ? at : null;
        disputedBy = given ? actor.person() : null;
        disputerName = given ? actor.name() : null;
    }

    public UUID id() {
        return id;
    }

    public UUID submission() {
        return submission;
    }

    public int snapshotNumber() {
        return snapshotNumber;
    }

    public ReasonCode code() {
        return code;
    }

    public Target target() {
        return Target.parse(target);
    }

    public String remark() {
        return remark;
    }

    public String dispute() {
        return dispute;
    }
}
