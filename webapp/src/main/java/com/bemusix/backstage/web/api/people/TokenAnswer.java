package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.security.TokenView;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A token without its secret. */
record TokenAnswer(UUID id, String name, List<String> scopes, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {

    /** A token never changes: it is there or it is not. */
    static final EntityTag TAG = Answers.tag('k', 1);

    static TokenAnswer of(TokenView token) {
        return new TokenAnswer(token.id(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(), token.lastUsedAt());
    }
}
