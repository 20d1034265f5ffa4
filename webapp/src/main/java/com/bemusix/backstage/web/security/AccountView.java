package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.web.security.entity.Account;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A label.
 *
 * @param country    ISO 3166-1 alpha-2
 * @param closedAt   since when its people only read; null for an open one
 * @param ownerName  its first owner, with the address that they sign in with; null if it has none any more
 * @param invitation the owner's invitation in the answer that made it, the only time its secret is seen; null otherwise
 */
public record AccountView(
    AccountId id,
    String name,
    String country,
    ZoneId timeZone,
    Instant createdAt,
    Instant closedAt,
    String closedReason,
    String ownerName,
    String ownerEmail,
    IssuedInvitation invitation) {

    static AccountView of(Account account, String ownerName, String ownerEmail, IssuedInvitation invitation) {
        return new AccountView(
            account.id(),
            account.name(),
            account.country(),
            account.timeZone(),
            account.createdAt(),
            account.closedAt(),
            account.closedReason(),
            ownerName,
            ownerEmail,
            invitation);
    }
}
