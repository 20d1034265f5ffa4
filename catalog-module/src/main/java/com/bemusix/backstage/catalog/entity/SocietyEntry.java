package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.identifiers.Isrc;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a label said of a recording that a society knows it, or does not any more. Only read: they are written many at once. */
@Entity
@Table(name = "society_entry", schema = "catalog")
public class SocietyEntry {

    @Id
    private Long number;
    private UUID accountId;
    private UUID recordingId;
    private String isrc;
    @Enumerated(EnumType.STRING)
    private Society society;
    private String societyName;
    private String societyKey;
    private LocalDate registeredOn;
    private Instant at;
    private String byName;

    protected SocietyEntry() {
    }

    public NamedSociety society() {
        return new NamedSociety(society, societyName);
    }

    public Isrc isrc() {
        return new Isrc(isrc);
    }

    /** Null if the registration was taken back. */
    public LocalDate registeredOn() {
        return registeredOn;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return byName;
    }
}
