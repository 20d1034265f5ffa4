package com.bemusix.backstage.submission.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.Actor;

/** A published text of the terms for ISRC generation. Neither the text nor its date ever changes. */
@Entity
@Table(schema = "submission", name = "terms_version")
public class TermsVersion {

    @Id
    private int number;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private Instant effectiveFrom;

    @Column(nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(nullable = false, updatable = false)
    private UUID publishedBy;

    @Column(nullable = false, updatable = false)
    private String publisherName;

    protected TermsVersion() {
    }

    public TermsVersion(int number, String text, Instant effectiveFrom, Actor publisher, Instant publishedAt) {
        this.number = number;
        this.text = text;
        this.sha256 = Sha256.of(text);
        this.effectiveFrom = effectiveFrom;
        this.publishedAt = publishedAt;
        this.publishedBy = publisher.person();
        this.publisherName = publisher.name();
    }

    public boolean appliesAt(Instant moment) {
        return !effectiveFrom.isAfter(moment);
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String sha256() {
        return sha256;
    }

    public Instant effectiveFrom() {
        return effectiveFrom;
    }
}
