package com.bemusix.backstage.identifiers.entity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;

/** A prefix code that an agency allocated to the distributor, with what it may be used for, and for whom. */
@Entity
@Table(schema = "identifiers")
public class ManagerPrefix {

    /** As many codes as a prefix code has in a year; what an agency allows a full registrant (US ISRC Agency, ISRC Managers). */
    public static final int FULL_QUOTA = 100_000;

    @Id
    private UUID id;
    private String prefix;
    @Enumerated(EnumType.STRING)
    private PrefixPurpose purpose;
    private String registrantName;
    private String agency;
    private String appointment;
    private int designationFrom;
    private int designationTo;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String zone;
    private int yearlyQuota = FULL_QUOTA;
    private UUID accountId;
    private boolean sharedFallback;
    private boolean suspended;
    private boolean example;
    @Version
    private long version;

    protected ManagerPrefix() {
    }

    public ManagerPrefix(UUID id, IsrcPrefix prefix, PrefixPurpose purpose, String registrantName, ZoneId zone, boolean example) {
        this.id = id;
        this.prefix = prefix.value();
        this.purpose = purpose;
        this.registrantName = registrantName;
        this.zone = zone.getId();
        this.example = example;
    }

    /** The numbers that the agency granted. */
    public void grant(DesignationRange range) {
        designationFrom = range.from();
        designationTo = range.to();
    }

    /** The agency's appointment; null where it is not known. */
    public void appoint(String byAgency, String reference) {
        agency = byAgency;
        appointment = reference;
    }

    /** The days of use, both included; null where there is no limit. */
    public void limit(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
    }

    /** How many codes a year the agency allows; null for the full number. */
    public void allow(Integer codesAYear) {
        yearlyQuota = codesAYear == null ? FULL_QUOTA : codesAYear;
    }

    /** Sets the prefix aside for one account, for good: nobody else ever gets a code of it. */
    public void reserveFor(AccountId account) {
        accountId = account.value();
    }

    /** Whether its account is served from shared prefixes when this one cannot serve it; only staff decide that. */
    public void fallBack(boolean toShared) {
        sharedFallback = toShared;
    }

    public void suspend(boolean stop) {
        suspended = stop;
    }

    /** Whether codes may be drawn for clients on that day of the prefix's zone. */
    public boolean serves(LocalDate day) {
        return purpose == PrefixPurpose.MANAGER && !suspended
            && (validFrom == null || !day.isBefore(validFrom))
            && (validTo == null || !day.isAfter(validTo));
    }

    /** Set aside for one account. */
    public boolean exclusive() {
        return accountId != null;
    }

    public boolean exclusiveTo(AccountId account) {
        return account.value().equals(accountId);
    }

    public UUID id() {
        return id;
    }

    public IsrcPrefix prefix() {
        return new IsrcPrefix(prefix);
    }

    public PrefixPurpose purpose() {
        return purpose;
    }

    public String registrantName() {
        return registrantName;
    }

    public String agency() {
        return agency;
    }

    public String appointment() {
        return appointment;
    }

    public DesignationRange range() {
        return new DesignationRange(designationFrom, designationTo);
    }

    public int yearlyQuota() {
        return yearlyQuota;
    }

    /** Whom alone it serves, or null. */
    public AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    public boolean sharedFallback() {
        return sharedFallback;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean suspended() {
        return suspended;
    }

    public boolean example() {
        return example;
    }

    public long version() {
        return version;
    }
}
