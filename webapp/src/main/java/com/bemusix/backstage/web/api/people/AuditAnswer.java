package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.web.security.AuditEntry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A line of the audit trail.
 *
 * @param account whom it concerns, or null
 * @param person  who did it; the nil UUID for the system itself
 */
record AuditAnswer(long number, Instant at, AccountRef account, UUID person, String by, String address, String action, String target,
        String detail) {

    static AuditAnswer of(AuditEntry entry, Map<AccountId, String> names) {
        return new AuditAnswer(entry.number(), entry.at(), AccountRef.of(entry.account(), names), entry.actor().person(),
            entry.actor().name(), entry.actor().address(), entry.action(), entry.target(), entry.detail());
    }
}
