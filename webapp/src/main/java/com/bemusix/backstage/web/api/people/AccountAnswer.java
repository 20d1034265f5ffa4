package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.web.security.AccountView;
import com.bemusix.backstage.web.security.IssuedInvitation;
import java.time.Instant;
import java.util.UUID;

/**
 * A client.
 *
 * @param invitation for its owner, in the answer that opened the account, the one time; null otherwise
 */
record AccountAnswer(UUID id, String name, String country, String timeZone, Instant createdAt, Instant closedAt,
        String closedReason, String ownerName, String ownerEmail, Invitation invitation) {

    static AccountAnswer of(AccountView account) {
        return new AccountAnswer(account.id().value(), account.name(), account.country(), account.timeZone().getId(), account.createdAt(),
            account.closedAt(), account.closedReason(), account.ownerName(), account.ownerEmail(),
            account.invitation() == null ? null : Invitation.of(account.invitation()));
    }

    AccountAnswer withoutSecret() {
        return new AccountAnswer(id, name, country, timeZone, createdAt, closedAt, closedReason, ownerName, ownerEmail, null);
    }

    /**
     * A way in, good for one use.
     *
     * @param path within this site, with the secret in it: for the invited person and nobody else
     */
    record Invitation(String path, Instant expiresAt) {

        static Invitation of(IssuedInvitation invitation) {
            return new Invitation(invitation.path(), invitation.expiresAt());
        }
    }
}
