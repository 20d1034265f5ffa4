package com.bemusix.backstage.identifiers.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.DocumentType;

/** A document of an agency that a root was given to an account. Never changed; a newer one stands beside it. */
@Entity
@Table(schema = "identifiers", name = "isrc_root_evidence")
public class RootEvidence {

    @Id
    private UUID id;
    private UUID rootId;
    private String fileName;
    private String mediaType;
    private String sha256;
    private byte[] content;
    private Instant at;
    private UUID byId;
    private String byName;

    protected RootEvidence() {
    }

    public RootEvidence(UUID id, IsrcRoot root, String fileName, DocumentType type, byte[] content, Stamp stamp) {
        this.id = id;
        this.rootId = root.id();
        this.fileName = fileName;
        this.mediaType = type.mediaType();
        this.content = content.clone();
        this.sha256 = hash(content);
        this.at = stamp.at();
        this.byId = stamp.actor().person();
        this.byName = stamp.actor().name();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID rootId() {
        return rootId;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return byName;
    }
}
