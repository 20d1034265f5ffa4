package com.bemusix.backstage.submission.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.submission.AcceptanceMethod;
import com.bemusix.backstage.submission.RightsBasis;

/** A person accepted one version of the terms for an account. It serves that account and that version only. */
@Entity
@Table(schema = "submission", name = "terms_acceptance")
public class TermsAcceptance {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(nullable = false, updatable = false)
    private int termsVersion;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String rightsOwner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RightsBasis rightsBasis;

    @Column(nullable = false, updatable = false)
    private String signatoryName;

    @Column(nullable = false, updatable = false)
    private String signatoryRole;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AcceptanceMethod method;

    @Embedded
    private Testimony testimony;

    protected TermsAcceptance() {
    }

    public TermsAcceptance(UUID id, AccountId account, TermsVersion terms, Permission permission, Signatory signatory,
            Testimony testimony) {
        this.id = id;
        this.account = account.value();
        this.termsVersion = terms.number();
        this.sha256 = terms.sha256();
        this.rightsOwner = permission.owner();
        this.rightsBasis = permission.basis();
        this.signatoryName = signatory.name();
        this.signatoryRole = signatory.role();
        this.method = signatory.method();
        this.testimony = testimony;
    }

    /** Whose permission it is, and in which right it is given; both null if nobody says. */
    public record Permission(String owner, RightsBasis basis) {
    }

    /** Who signs, in which role, and how. */
    public record Signatory(String name, String role, AcceptanceMethod method) {
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public int termsVersion() {
        return termsVersion;
    }

    public String sha256() {
        return sha256;
    }

    /** Null for what was accepted before it was asked. */
    public String rightsOwner() {
        return rightsOwner;
    }

    public RightsBasis rightsBasis() {
        return rightsBasis;
    }

    /** Whose recordings alone it covers; null if it covers licensed ones too or does not say. */
    public String soleOwner() {
        return rightsBasis == RightsBasis.OWNER ? rightsOwner : null;
    }

    /** Whether it says the same as that permission; one that says nothing adds nothing. */
    public boolean says(Permission permission) {
        return permission.owner() == null || permission.equals(new Permission(rightsOwner, rightsBasis));
    }

    public String signatoryName() {
        return signatoryName;
    }

    public String signatoryRole() {
        return signatoryRole;
    }

    public Testimony testimony() {
        return testimony;
    }
}
