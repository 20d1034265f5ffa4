package com.bemusix.backstage.web.security.entity;

import com.bemusix.backstage.web.security.AccessException;
import com.bemusix.backstage.web.security.PersonState;
import com.bemusix.backstage.web.security.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may sign in: invited first, with a password once the invitation was used, disabled at the end. Nobody is ever deleted,
 * because ledger and audit trail name them.
 *
 * <p>The epoch grows with a new password and when the person is disabled; sign-ins and tokens carry the epoch that they were made in, so
 * that the old ones end at once.
 */
@Entity
@Table(schema = "access", name = "person")
public class Person {

    @Id
    private UUID id;
    @Version
    private int version;
    private String name;
    private String email;
    private String passwordHash;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    @Enumerated(EnumType.STRING)
    private Role labelRole;
    @ElementCollection
    @CollectionTable(schema = "access", name = "person_staff_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> staffRoles = EnumSet.noneOf(Role.class);
    private boolean disabled;
    private int epoch;
    private Instant createdAt;
    /** Written beside the entity: signing in changes nothing that anybody could overwrite. */
    @Column(insertable = false, updatable = false)
    private Instant lastSignInAt;

    protected Person() {
        // for JPA
    }

    /** Somebody of the staff, or with {@link #join} of a label. */
    public Person(UUID id, String name, String email, Set<Role> staffRoles, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.staffRoles.addAll(staffRoles);
        this.createdAt = createdAt;
    }

    public void join(Account label, Role role) {
        this.account = Objects.requireNonNull(label);
        this.labelRole = Objects.requireNonNull(role);
    }

    public void changeRoles(Role ofLabel, Set<Role> ofStaff) {
        this.labelRole = ofLabel;
        this.staffRoles.retainAll(ofStaff);
        this.staffRoles.addAll(ofStaff);
    }

    public void changePassword(String hash) {
        this.passwordHash = Objects.requireNonNull(hash);
        this.epoch++;
    }

    public void disable() {
        this.disabled = true;
        this.epoch++;
    }

    /** Every role of the person, with those included. At a label that is closed, everybody is a viewer and nothing more. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(staffRoles);
        if (labelRole != null) {
            roles.addAll(account.closed() ? EnumSet.of(Role.VIEWER) : labelRole.withIncluded());
        }
        return roles;
    }

    /** Whether what was made in that epoch still lets the person in. */
    public boolean admits(int madeIn) {
        return !disabled && epoch == madeIn;
    }

    /** @throws AccessException STALE unless the person is still as they were seen */
    public void requireVersion(int seen) {
        if (version != seen) {
            throw new AccessException(AccessException.Kind.STALE);
        }
    }

    public PersonState state() {
        if (disabled) {
            return PersonState.DISABLED;
        }
        return passwordHash == null ? PersonState.INVITED : PersonState.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    public Role labelRole() {
        return labelRole;
    }

    public Set<Role> staffRoles() {
        return Set.copyOf(staffRoles);
    }

    public boolean disabled() {
        return disabled;
    }

    /** Null if never. */
    public Instant lastSignInAt() {
        return lastSignInAt;
    }

    public int epoch() {
        return epoch;
    }
}
