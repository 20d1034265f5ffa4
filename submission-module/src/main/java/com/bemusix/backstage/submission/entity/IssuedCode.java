package com.bemusix.backstage.submission.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;

/** One code of a notice, and the attestation that it rests on. */
@Embeddable
public class IssuedCode {

    @Column(nullable = false, updatable = false)
    private String isrc;

    @Column(nullable = false, updatable = false)
    private UUID recording;

    @Column(nullable = false, updatable = false)
    private UUID attestation;

    protected IssuedCode() {
    }

    public IssuedCode(Isrc isrc, Attestation attestation) {
        this.isrc = isrc.value();
        this.recording = attestation.recording().value();
        this.attestation = attestation.id();
    }

    public Isrc isrc() {
        return Isrc.parse(isrc);
    }

    public RecordingId recording() {
        return new RecordingId(recording);
    }

    public UUID attestation() {
        return attestation;
    }
}
