package com.bemusix.backstage.web.security;

import java.time.Instant;

/**
 * A way in for somebody without a password yet, good for one use.
 *
 * @param token a secret, to be handed to the invited person and to nobody else
 */
public record IssuedInvitation(String token, Instant expiresAt) {

    /** Where the invited person goes, within the site. */
    public String path() {
        return "/invitation?token=" + token;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IssuedInvitation[expiresAt=" + expiresAt + "]";
    }
}
