package com.bemusix.backstage.web.security;

import com.bemusix.backstage.web.security.entity.ApiToken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token without its secret.
 *
 * @param lastUsedAt to the minute, null if never
 * @param usable     neither revoked nor expired
 */
public record TokenView(
    UUID id,
    String name,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt,
    Instant revokedAt,
    boolean usable) {

    static TokenView of(ApiToken token, Instant now) {
        return new TokenView(
            token.id(),
            token.name(),
            Scope.texts(token.scopes()),
            token.createdAt(),
            token.expiresAt(),
            token.lastUsedAt(),
            token.revokedAt(),
            token.usableAt(now));
    }
}
