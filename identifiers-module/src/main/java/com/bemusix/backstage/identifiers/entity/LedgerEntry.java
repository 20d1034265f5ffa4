package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
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
    @Enumerated(EnumType.STRING)
    private CodeEvent event;
    private String detail;

    protected LedgerEntry() {
    }

    private LedgerEntry(CodeEvent event, AccountId account, String detail, Stamp stamp) {
        this.event = event;
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

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return actorName;
    }

    public CodeEvent event() {
        return event;
    }

    public String detail() {
        return detail;
    }
}
