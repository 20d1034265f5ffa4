package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.entity.AuditRecord;
import java.time.Instant;

/**
 * A line of the audit trail.
 *
 * @param number  grows with time; lines are never changed or taken out
 * @param account whom it concerns, or null
 * @param detail  or null
 */
public record AuditEntry(long number, Instant at, AccountId account, Actor actor, String action, String target, String detail) {

    static AuditEntry of(AuditRecord line) {
        return new AuditEntry(line.number(), line.at(), line.account(), line.actor(), line.action(), line.target(), line.detail());
    }
}
