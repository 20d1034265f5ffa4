package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import java.time.Instant;

/**
 * A line of the audit trail.
 *
 * @param number  grows with time; lines are never changed or taken out
 * @param account whom it concerns, or null
 * @param detail  or null
 */
public record AuditEntry(long number, Instant at, AccountId account, Actor actor, String action, String target, String detail) {
}
