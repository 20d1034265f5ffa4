package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;

/** An account was refused a root because another one holds it; staff look into it. */
@Entity
@Table(schema = "identifiers", name = "isrc_root_conflict")
public class RootConflict {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "root_id")
    private IsrcRoot root;
    private UUID claimantId;
    private Instant at;

    protected RootConflict() {
    }

    public RootConflict(UUID id, IsrcRoot root, AccountId claimant, Stamp stamp) {
        this.id = id;
        this.root = root;
        this.claimantId = claimant.value();
        this.at = stamp.at();
    }

    public UUID id() {
        return id;
    }

    public IsrcRoot root() {
        return root;
    }

    public AccountId claimant() {
        return new AccountId(claimantId);
    }

    public Instant at() {
        return at;
    }
}
