package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;

/** One line of the history of codes. Written once: the database refuses to change or delete it. */
@Entity
@Table(schema = "identifiers", name = "ledger")
public class LedgerEntry {

    private static final DateTimeFormatter MICROSECONDS =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;
    private Instant at;
    private UUID actorId;
    private String actorName;
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private IdentifierScheme scheme;
    private String code;
    private UUID subjectId;
    /** A word of {@link CodeEvent}, or one that a newer version has written. */
    private String event;
    private String detail;

    protected LedgerEntry() {
    }

    private LedgerEntry(CodeEvent event, AccountId account, String detail, Stamp stamp) {
        this.event = event.name();
        this.accountId = account.value();
        this.detail = detail;
        this.at = stamp.at();
        this.actorId = stamp.actor().person();
        this.actorName = stamp.actor().name();
    }

    public static LedgerEntry of(CodeEvent event, IsrcAssignment assignment, String detail, Stamp stamp) {
        LedgerEntry entry = new LedgerEntry(event, assignment.account(), detail, stamp);
        entry.scheme = IdentifierScheme.ISRC;
        entry.code = assignment.isrc().value();
        entry.subjectId = assignment.recording().value();
        return entry;
    }

    public static LedgerEntry of(CodeEvent event, UpcAssignment assignment, String detail, Stamp stamp) {
        LedgerEntry entry = new LedgerEntry(event, assignment.account(), detail, stamp);
        entry.scheme = IdentifierScheme.GTIN;
        entry.code = assignment.gtin().key();
        entry.subjectId = assignment.release().value();
        return entry;
    }

    /** The first code of the range; the detail tells the rest. */
    public static LedgerEntry of(CodeEvent event, Reservation reservation, Stamp stamp) {
        LedgerEntry entry = new LedgerEntry(event, reservation.account(), reservation.terms(), stamp);
        entry.scheme = IdentifierScheme.ISRC;
        entry.code = reservation.first().value();
        entry.subjectId = reservation.id();
        return entry;
    }

    /** What the claimant of a case did with the code. */
    public static LedgerEntry of(CodeEvent event, DuplicateCase claimed, String detail, Stamp stamp) {
        LedgerEntry entry = new LedgerEntry(event, claimed.claim().account(), detail, stamp);
        entry.scheme = IdentifierScheme.ISRC;
        entry.code = claimed.isrc().value();
        entry.subjectId = claimed.claim().recording().value();
        return entry;
    }

    /** The moment as it is hashed: UTC with six digits of the second. */
    public static String moment(Instant at) {
        return MICROSECONDS.format(at);
    }

    /** The hash that the entry has at that place of its account's chain; {@code docs/ledger.md} tells outsiders the same. */
    public String hashAfter(String before, long place) {
        return LedgerLink.hash(before, String.join("\t", Long.toString(place), accountId.toString(), moment(at), scheme.name(), code,
            subjectId.toString(), event, Objects.toString(detail, ""), actorId.toString(), actorName));
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public UUID account() {
        return accountId;
    }

    public IdentifierScheme scheme() {
        return scheme;
    }

    /** An ISRC, or a GTIN as fourteen digits. */
    public String code() {
        return code;
    }

    /** The recording of an ISRC, or the reservation or list of used codes that it is part of; the release of a GTIN. */
    public UUID subject() {
        return subjectId;
    }

    public UUID byId() {
        return actorId;
    }

    public String by() {
        return actorName;
    }

    /** A word of {@link CodeEvent}, or one that a newer version has written. */
    public String event() {
        return event;
    }

    public String detail() {
        return detail;
    }
}
