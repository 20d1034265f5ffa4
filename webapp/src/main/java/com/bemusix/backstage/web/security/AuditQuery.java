package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * What to look for in the audit trail; null means any.
 *
 * @param from first instant
 * @param to   instant after the last
 */
public record AuditQuery(AccountId account, UUID person, String action, String target, Instant from, Instant to) {

    /** Everything. */
    public static AuditQuery all() {
        return new AuditQuery(null, null, null, null, null, null);
    }
}
