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

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;

/** A prefix code that an agency allocated to the distributor, with what it may be used for. */
@Entity
@Table(schema = "identifiers")
public class ManagerPrefix {

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

    public void suspend(boolean stop) {
        suspended = stop;
    }

    /** Whether codes may be drawn for clients on that day of the prefix's zone. */
    public boolean serves(LocalDate day) {
        return purpose == PrefixPurpose.MANAGER && !suspended
            && (validFrom == null || !day.isBefore(validFrom))
            && (validTo == null || !day.isAfter(validTo));
    }

    public boolean covers(Isrc isrc) {
        return range().holds(prefix(), isrc);
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
