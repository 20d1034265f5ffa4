package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ConflictOutcome;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootStatus;

/** An account was refused a root because another one holds it; staff look into it and settle it, once. */
@Entity
@Table(schema = "identifiers", name = "isrc_root_conflict")
public class RootConflict {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "root_id")
    private IsrcRoot root;
    private UUID claimantId;
    private String registrantName;
    private String agency;
    private int designationFrom;
    private int designationTo;
    private String zone;
    private Instant at;
    private String claimedBy;
    private boolean verified;
    @Enumerated(EnumType.STRING)
    private ConflictOutcome outcome;
    private String reason;
    private Instant settledAt;
    private String settledBy;

    protected RootConflict() {
    }

    public RootConflict(UUID id, IsrcRoot root, AccountId claimant, RootClaim claim, Stamp stamp) {
        this.id = id;
        this.root = root;
        this.claimantId = claimant.value();
        this.registrantName = claim.registrantName();
        this.agency = claim.agency();
        this.designationFrom = claim.range().from();
        this.designationTo = claim.range().to();
        this.zone = claim.zone().getId();
        this.at = stamp.at();
        this.claimedBy = stamp.actor().name();
        this.verified = root.statusOn(root.dayOf(stamp.at())) == RootStatus.VERIFIED;
    }

    public boolean open() {
        return outcome == null;
    }

    /** Whether staff had verified the root when it was claimed. */
    public boolean verified() {
        return verified;
    }

    /** @throws RegistryException of kind CONFLICT_SETTLED if it has been settled before */
    public void settle(ConflictOutcome settled, String because, Stamp stamp) {
        requireOpen();
        outcome = settled;
        reason = because;
        settledAt = stamp.at();
        settledBy = stamp.actor().name();
    }

    /** @throws RegistryException of kind CONFLICT_SETTLED if it has been settled before */
    public void requireOpen() {
        if (outcome != null) {
            throw new RegistryException(Kind.CONFLICT_SETTLED);
        }
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

    public RootClaim claim() {
        return new RootClaim(new DesignationRange(designationFrom, designationTo), registrantName, agency, ZoneId.of(zone));
    }

    public Instant at() {
        return at;
    }

    public ConflictOutcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String settledBy() {
        return settledBy;
    }
}
