package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A document of an agency that a root was given to an account. Never changed; a newer one stands beside it. */
@Entity
@Table(schema = "identifiers", name = "isrc_root_evidence")
public class RootEvidence {

    @Id
    private UUID id;
    private UUID rootId;
    @Embedded
    private ProofFile file;

    protected RootEvidence() {
    }

    public RootEvidence(UUID id, IsrcRoot root, ProofFile file) {
        this.id = id;
        this.rootId = root.id();
        this.file = file;
    }

    public UUID id() {
        return id;
    }

    public ProofFile file() {
        return file;
    }
}
