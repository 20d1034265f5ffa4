package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/** A stock of product numbers: a company prefix, or a stretch of one. */
@Entity
@Table(schema = "identifiers")
public class UpcPool {

    @Id
    private UUID id;
    private String companyPrefix;
    private String digits;
    private long firstItem;
    private long lastItem;
    private String owner;
    @Enumerated(EnumType.STRING)
    private PoolOwnership ownership;
    private UUID accountId;
    private String proof;
    private boolean example;
    @Version
    private long version;

    /**
     * Whose the numbers are.
     *
     * @param account whom alone they serve; for a client's, else null
     */
    public record Holder(String owner, PoolOwnership ownership, AccountId account) {

        public Holder {
            if ((ownership == PoolOwnership.CLIENT) != (account != null)) {
                throw new RegistryException(Kind.UPC_POOL_CLIENT);
            }
        }
    }

    protected UpcPool() {
    }

    public UpcPool(UUID id, String companyPrefix, ItemRange items, Holder holder, String proof, boolean example) {
        if (holder.ownership() != PoolOwnership.OWN_GS1 && (proof == null || proof.isBlank())) {
            throw new RegistryException(Kind.UPC_POOL_UNPROVEN);
        }
        this.id = id;
        this.companyPrefix = companyPrefix;
        this.digits = items.prefix().digits();
        this.firstItem = items.first();
        this.lastItem = items.last();
        this.owner = holder.owner();
        this.ownership = holder.ownership();
        this.accountId = holder.account() == null ? null : holder.account().value();
        this.proof = proof;
        this.example = example;
    }

    public UUID id() {
        return id;
    }

    /** As it was written when the pool was added. */
    public String companyPrefix() {
        return companyPrefix;
    }

    public ItemRange items() {
        return new ItemRange(new CompanyPrefix(digits), firstItem, lastItem);
    }

    public String owner() {
        return owner;
    }

    public PoolOwnership ownership() {
        return ownership;
    }

    /** Whom alone it serves; null if it is not of a client. */
    public AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    public String proof() {
        return proof;
    }

    public boolean example() {
        return example;
    }

    public long version() {
        return version;
    }
}
