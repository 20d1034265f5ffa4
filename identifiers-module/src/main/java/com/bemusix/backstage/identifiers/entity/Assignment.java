package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/**
 * The bond between a number and what it names: whose it is, when and by whom it was made, and whether it is for life. One that was entered
 * may be taken back until it is accepted; one that was drawn is for life from the start. What number it is, and of what, is the subclass's.
 */
@MappedSuperclass
public abstract class Assignment {

    @Id
    private UUID id;
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;
    private Instant assignedAt;
    private UUID assignedBy;
    private String assignedByName;
    @Version
    private long version;

    protected Assignment() {
    }

    Assignment(UUID id, AccountId account, AssignmentStatus status, Stamp stamp) {
        this.id = id;
        this.accountId = account.value();
        this.status = status;
        this.assignedAt = stamp.at();
        this.assignedBy = stamp.actor().person();
        this.assignedByName = stamp.actor().name();
    }

    /** @param locked of the exception that is thrown if it is for life by now */
    void withdraw(Kind locked) {
        if (locked()) {
            throw new RegistryException(locked);
        }
        status = AssignmentStatus.WITHDRAWN;
    }

    /** Makes an entered one for life; the others are already. */
    public boolean accept() {
        if (status != AssignmentStatus.ENTERED) {
            return false;
        }
        status = AssignmentStatus.ACCEPTED;
        return true;
    }

    void become(AssignmentStatus next) {
        status = next;
    }

    public boolean locked() {
        return status.locked();
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public AssignmentStatus status() {
        return status;
    }

    public Instant at() {
        return assignedAt;
    }

    public String by() {
        return assignedByName;
    }
}
