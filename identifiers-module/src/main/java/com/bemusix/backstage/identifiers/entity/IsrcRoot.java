package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RootStatus;

/** A prefix code, or a range of it, that a client says an agency allocated to it. */
@Entity
@Table(schema = "identifiers")
public class IsrcRoot {

    @Id
    private UUID id;
    private UUID accountId;
    private String prefix;
    private String registrantName;
    private String agency;
    private int designationFrom;
    private int designationTo;
    private String zone;
    private boolean isDefault;
    @Enumerated(EnumType.STRING)
    private RootStatus status;
    private Instant declaredAt;
    private String declaredBy;
    @Version
    private long version;

    protected IsrcRoot() {
    }

    public IsrcRoot(UUID id, AccountId account, IsrcPrefix prefix, DesignationRange range, ZoneId zone, Stamp stamp) {
        this.id = id;
        this.accountId = account.value();
        this.prefix = prefix.value();
        this.designationFrom = range.from();
        this.designationTo = range.to();
        this.zone = zone.getId();
        this.status = RootStatus.DECLARED;
        this.declaredAt = stamp.at();
        this.declaredBy = stamp.actor().name();
    }

    /** @param allocatingAgency null if the client did not say */
    public void allocatedTo(String registrant, String allocatingAgency) {
        registrantName = registrant;
        agency = allocatingAgency;
    }

    public void becomeDefault() {
        isDefault = true;
    }

    public void giveWay() {
        isDefault = false;
    }

    public boolean covers(Isrc isrc) {
        return range().holds(prefix(), isrc);
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public IsrcPrefix prefix() {
        return new IsrcPrefix(prefix);
    }

    public DesignationRange range() {
        return new DesignationRange(designationFrom, designationTo);
    }

    public String registrantName() {
        return registrantName;
    }

    public String agency() {
        return agency;
    }

    public boolean isDefault() {
        return isDefault;
    }

    public RootStatus status() {
        return status;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public long version() {
        return version;
    }
}
