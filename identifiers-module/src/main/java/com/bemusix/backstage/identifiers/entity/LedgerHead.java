package com.bemusix.backstage.identifiers.entity;

import java.util.HexFormat;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the chain of an account ends, or of all accounts, which the nil UUID stands for. Written by the database itself. */
@Entity
@Table(schema = "identifiers", name = "ledger_head")
public class LedgerHead {

    /** Stands for all accounts. */
    public static final UUID OVERALL = new UUID(0, 0);

    @Id
    private UUID id;
    private long place;
    private byte[] hash;

    protected LedgerHead() {
    }

    public UUID account() {
        return id;
    }

    public long place() {
        return place;
    }

    public String hash() {
        return HexFormat.of().formatHex(hash);
    }
}
