package com.bemusix.backstage.web.security.entity;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line of the audit trail. The database refuses to change or delete one. */
@Entity
@Table(schema = "access", name = "audit_entry")
public class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;
    private Instant at;
    private UUID accountId;
    private UUID person;
    private String name;
    private String address;
    private String userAgent;
    private String action;
    private String target;
    private String detail;

    protected AuditRecord() {
        // for JPA
    }

    public AuditRecord(Audited event, Instant at) {
        this.at = at;
        this.accountId = event.account() == null ? null : event.account().value();
        this.person = event.actor().person();
        this.name = event.actor().name();
        this.address = event.actor().address();
        this.userAgent = event.actor().userAgent();
        this.action = event.action();
        this.target = event.target();
        this.detail = event.detail();
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    /** Whom it concerns, or null. */
    public AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    public Actor actor() {
        return new Actor(person, name, address, userAgent);
    }

    public String action() {
        return action;
    }

    public String target() {
        return target;
    }

    public String detail() {
        return detail;
    }
}
