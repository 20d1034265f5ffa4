package com.bemusix.backstage.web.security.entity;

import com.bemusix.backstage.web.security.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A token by which a program acts as a person. Only the SHA-256 of its secret is kept: the secret has 256 random bits, so that a fast hash
 * is enough.
 */
@Entity
@Table(schema = "access", name = "api_token")
public class ApiToken {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;
    private String name;
    private String sha256;
    private boolean canRead;
    private boolean canWrite;
    private int epoch;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected ApiToken() {
        // for JPA
    }

    public ApiToken(UUID id, Person person, String name, String sha256, Set<Scope> scopes, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.person = person;
        this.epoch = person.epoch();
        this.name = name;
        this.sha256 = sha256;
        this.canRead = scopes.contains(Scope.READ);
        this.canWrite = scopes.contains(Scope.WRITE);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Ends the token; one that has ended keeps its first end. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public boolean usableAt(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt) && person.admits(epoch);
    }

    public boolean unusedSince(Instant moment) {
        return lastUsedAt == null || lastUsedAt.isBefore(moment);
    }

    public Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (canRead) {
            scopes.add(Scope.READ);
        }
        if (canWrite) {
            scopes.add(Scope.WRITE);
        }
        return scopes;
    }

    public UUID id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
