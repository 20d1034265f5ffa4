package com.bemusix.backstage.identifiers.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of an entry in the chain of its account and in the chain of all. Written by the database itself, at the commit. */
@Entity
@Table(schema = "identifiers", name = "ledger_chain")
public class LedgerLink {

    /** What stands before the first entry of a chain. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    private Long ledgerNumber;
    private UUID accountId;
    private long place;
    private byte[] hash;
    private long overallPlace;
    private byte[] overallHash;

    protected LedgerLink() {
    }

    /** SHA-256 (FIPS 180-4) of the hash before in hexadecimal, a tabulator and the words, all in UTF-8; 64 hexadecimal digits. */
    public static String hash(String before, String words) {
        try {
            byte[] text = (before + '\t' + words).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public UUID account() {
        return accountId;
    }

    /** Counted from 1 in the account, without gaps. */
    public long place() {
        return place;
    }

    public String hash() {
        return HexFormat.of().formatHex(hash);
    }

    /** Counted from 1 over all accounts, without gaps. */
    public long overallPlace() {
        return overallPlace;
    }

    public String overallHash() {
        return HexFormat.of().formatHex(overallHash);
    }
}
