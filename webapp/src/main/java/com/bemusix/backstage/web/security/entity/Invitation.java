package com.bemusix.backstage.web.security.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A way in for a person without a password: good once, for a while, and only until a newer one is made. Only the SHA-256 of its secret is
 * kept.
 */
@Entity
@Table(schema = "access", name = "invitation")
public class Invitation {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    private String sha256;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;
    private Instant replacedAt;

    protected Invitation() {
        // for JPA
    }

    public Invitation(UUID id, Person person, String sha256, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.person = person;
        this.sha256 = sha256;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public boolean openAt(Instant at) {
        return usedAt == null && replacedAt == null && at.isBefore(expiresAt) && !person.disabled();
    }

    public void use(Instant at) {
        usedAt = at;
    }

    public Person person() {
        return person;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
