package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.PoolOwnership;

/** A stock of product numbers under one company prefix. */
@Entity
@Table(schema = "identifiers")
public class UpcPool {

    @Id
    private UUID id;
    private String companyPrefix;
    private String digits;
    private String owner;
    @Enumerated(EnumType.STRING)
    private PoolOwnership ownership;
    private boolean example;
    @Version
    private long version;

    protected UpcPool() {
    }

    public UpcPool(UUID id, String companyPrefix, String owner, PoolOwnership ownership, boolean example) {
        this.id = id;
        this.companyPrefix = companyPrefix;
        this.digits = CompanyPrefix.read(companyPrefix).digits();
        this.owner = owner;
        this.ownership = ownership;
        this.example = example;
    }

    public UUID id() {
        return id;
    }

    /** As it was written when the pool was added. */
    public String companyPrefix() {
        return companyPrefix;
    }

    public CompanyPrefix prefix() {
        return new CompanyPrefix(digits);
    }

    public String owner() {
        return owner;
    }

    public PoolOwnership ownership() {
        return ownership;
    }

    public boolean example() {
        return example;
    }

    public long version() {
        return version;
    }
}
