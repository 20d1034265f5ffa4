package com.bemusix.backstage.submission.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.submission.NeverCodedStatement;

/** What a person said about one recording. Of several, the latest counts; taking one back is a further one. */
@Entity
@Table(schema = "submission", name = "attestation")
public class Attestation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attestation_number")
    @SequenceGenerator(name = "attestation_number", schema = "submission", sequenceName = "attestation_number", allocationSize = 1)
    private Long number;

    @Column(nullable = false, updatable = false)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(nullable = false, updatable = false)
    private UUID recording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Claim claim;

    @Column(nullable = false, updatable = false)
    private int statementVersion;

    @Embedded
    private Testimony testimony;

    protected Attestation() {
    }

    public Attestation(UUID id, AccountId account, RecordingId recording, Claim claim, int statementVersion, Testimony testimony) {
        this.id = id;
        this.account = account.value();
        this.recording = recording.value();
        this.claim = claim;
        this.statementVersion = statementVersion;
        this.testimony = testimony;
    }

    /** Whether it says this, in this wording. */
    public boolean says(Claim other, int wording) {
        return claim == other && statementVersion == wording;
    }

    public boolean neverCoded() {
        return claim == Claim.NEVER_CODED;
    }

    /** The number of the wording, which is never edited. */
    public int statementVersion() {
        return statementVersion;
    }

    /** What was stated. */
    public String statement() {
        return NeverCodedStatement.text(statementVersion);
    }

    public String statementSha256() {
        return Sha256.of(statement());
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public RecordingId recording() {
        return new RecordingId(recording);
    }

    public Testimony testimony() {
        return testimony;
    }
}
