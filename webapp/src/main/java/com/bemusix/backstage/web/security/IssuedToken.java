package com.bemusix.backstage.web.security;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A new token: the only time its secret is seen.
 *
 * @param token  the secret, 256 random bits as text
 * @param scopes as written in the API: {@code read}, {@code write}
 */
public record IssuedToken(UUID id, String name, String token, Instant expiresAt, List<String> scopes) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "IssuedToken[id=" + id + ", name=" + name + "]";
    }
}
