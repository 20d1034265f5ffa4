package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;

/** The bond between one product number and one release. */
@Entity
@Table(schema = "identifiers")
public class UpcAssignment {

    @Id
    private UUID id;
    private UUID accountId;
    private UUID releaseId;
    private String gtin;
    private String upc;
    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;
    private UUID poolId;
    private Instant assignedAt;
    private UUID assignedBy;
    private String assignedByName;
    @Version
    private long version;

    protected UpcAssignment() {
    }

    /** A number that the release brought along. */
    public UpcAssignment(UUID id, AccountId account, ReleaseId release, Gtin gtin, Stamp stamp) {
        this.id = id;
        this.accountId = account.value();
        this.releaseId = release.value();
        this.gtin = gtin.key();
        this.upc = gtin.entered();
        this.status = AssignmentStatus.ENTERED;
        this.assignedAt = stamp.at();
        this.assignedBy = stamp.actor().person();
        this.assignedByName = stamp.actor().name();
    }

    /** Says that the number was drawn from a stock. */
    public UpcAssignment drawnFrom(UpcPool pool) {
        poolId = pool.id();
        status = AssignmentStatus.ASSIGNED;
        return this;
    }

    /** @throws RegistryException of kind UPC_LOCKED if it is for life by now */
    public void withdraw() {
        if (locked()) {
            throw new RegistryException(Kind.UPC_LOCKED);
        }
        status = AssignmentStatus.WITHDRAWN;
    }

    /** Makes an entered number one for life; a drawn one is already. */
    public boolean accept() {
        if (status != AssignmentStatus.ENTERED) {
            return false;
        }
        status = AssignmentStatus.ACCEPTED;
        return true;
    }

    public boolean locked() {
        return status.locked();
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public ReleaseId release() {
        return new ReleaseId(releaseId);
    }

    /** The number with the digits as they were entered or drawn. */
    public Gtin gtin() {
        return new Gtin(gtin, upc);
    }

    public UpcOrigin origin() {
        return poolId == null ? UpcOrigin.ENTERED : UpcOrigin.POOL;
    }

    public Instant at() {
        return assignedAt;
    }
}
