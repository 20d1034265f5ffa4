package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;

/** The permission that an account gave by accepting a version of the terms. Never changed; it ends when newer terms take effect. */
@Entity
@Table(schema = "identifiers")
public class GenerationPermit {

    @Id
    private UUID id;
    private UUID accountId;
    private UUID acceptanceId;
    private String termsVersion;
    private Instant validFrom;
    private Instant grantedAt;
    private UUID grantedBy;
    private String grantedByName;

    protected GenerationPermit() {
    }

    public GenerationPermit(UUID id, AccountId account, UUID acceptanceId, String termsVersion, Instant validFrom, Stamp stamp) {
        this.id = id;
        this.accountId = account.value();
        this.acceptanceId = acceptanceId;
        this.termsVersion = termsVersion;
        this.validFrom = validFrom;
        this.grantedAt = stamp.at();
        this.grantedBy = stamp.actor().person();
        this.grantedByName = stamp.actor().name();
    }

    public UUID id() {
        return id;
    }

    /** The record of the acceptance of the terms. */
    public UUID acceptance() {
        return acceptanceId;
    }
}
