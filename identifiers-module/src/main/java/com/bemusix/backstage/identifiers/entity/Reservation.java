package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.ReservationStatus;

/** Numbers of a root in one year that are promised to somebody outside, such as a pressing plant. Only its end is ever added. */
@Entity
@Table(schema = "identifiers", name = "isrc_reservation")
public class Reservation {

    @Id
    private UUID id;
    private UUID rootId;
    private UUID accountId;
    private String prefix;
    private int year;
    private int designationFrom;
    private int designationTo;
    private String reason;
    private String holder;
    private LocalDate expiresOn;
    private Instant reservedAt;
    private UUID reservedBy;
    private String reservedByName;
    private Instant endedAt;
    private String endedByName;

    protected Reservation() {
    }

    public Reservation(UUID id, IsrcRoot root, int year, DesignationRange range, Promise promise, Stamp stamp) {
        this.id = id;
        this.rootId = root.id();
        this.accountId = root.account().value();
        this.prefix = root.prefix().value();
        this.year = year;
        this.designationFrom = range.from();
        this.designationTo = range.to();
        this.reason = promise.reason();
        this.holder = promise.holder();
        this.expiresOn = promise.expiresOn();
        this.reservedAt = stamp.at();
        this.reservedBy = stamp.actor().person();
        this.reservedByName = stamp.actor().name();
    }

    /**
     * What is promised to whom.
     *
     * @param expiresOn the last day
     */
    public record Promise(String reason, String holder, LocalDate expiresOn) {
    }

    /** @throws RegistryException of kind ROOT_MOVE_FORBIDDEN if it is void already */
    public void end(LocalDate today, Stamp stamp) {
        if (statusOn(today) == ReservationStatus.VOID) {
            throw new RegistryException(Kind.ROOT_MOVE_FORBIDDEN);
        }
        lapse(stamp);
    }

    /** Marks the end of a promise, also of one whose last day is over. */
    public void lapse(Stamp stamp) {
        endedAt = stamp.at();
        endedByName = stamp.actor().name();
    }

    public ReservationStatus statusOn(LocalDate day) {
        return endedAt != null || day.isAfter(expiresOn) ? ReservationStatus.VOID : ReservationStatus.RESERVED;
    }

    /** How the ledger tells the promise, on one line: {@code FR6V82600009 until 2026-11-30 for Plant: CD}. */
    public String terms() {
        return (last() + " until " + expiresOn + " for " + holder + ": " + reason).replaceAll("\\p{Cntrl}+", " ");
    }

    public Isrc first() {
        return Isrc.of(prefix(), year % 100, designationFrom);
    }

    public Isrc last() {
        return Isrc.of(prefix(), year % 100, designationTo);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    public UUID id() {
        return id;
    }

    public UUID rootId() {
        return rootId;
    }

    public IsrcPrefix prefix() {
        return new IsrcPrefix(prefix);
    }

    public int year() {
        return year;
    }

    public DesignationRange range() {
        return new DesignationRange(designationFrom, designationTo);
    }

    public Promise promise() {
        return new Promise(reason, holder, expiresOn);
    }

    public Instant reservedAt() {
        return reservedAt;
    }

    public String reservedBy() {
        return reservedByName;
    }
}
