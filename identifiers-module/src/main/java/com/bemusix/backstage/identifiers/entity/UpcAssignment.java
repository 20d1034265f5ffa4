package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

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
public class UpcAssignment extends Assignment {

    private UUID releaseId;
    private String gtin;
    private String upc;
    private UUID poolId;

    protected UpcAssignment() {
    }

    private UpcAssignment(UUID id, AccountId account, AssignmentStatus status, ReleaseId release, Gtin gtin, Stamp stamp) {
        super(id, account, status, stamp);
        this.releaseId = release.value();
        this.gtin = gtin.key();
        this.upc = gtin.entered();
    }

    /** A number that the release brought along. */
    public static UpcAssignment entered(UUID id, AccountId account, ReleaseId release, Gtin gtin, Stamp stamp) {
        return new UpcAssignment(id, account, AssignmentStatus.ENTERED, release, gtin, stamp);
    }

    /** A number drawn for the release from a stock. */
    public static UpcAssignment drawn(UUID id, AccountId account, ReleaseId release, UpcPool pool, Gtin gtin, Stamp stamp) {
        UpcAssignment assigned = new UpcAssignment(id, account, AssignmentStatus.ASSIGNED, release, gtin, stamp);
        assigned.poolId = pool.id();
        return assigned;
    }

    /** @throws RegistryException of kind UPC_LOCKED if it is for life by now */
    public void withdraw() {
        withdraw(Kind.UPC_LOCKED);
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
}
