package com.bemusix.backstage.web.api.support;

/**
 * The entity of an {@link Idempotent} answer that holds a secret: the client that caused it is told, and nothing that could tell it again
 * is stored.
 *
 * @param told the answer with the secret
 * @param kept the same answer without it, for whoever repeats the request
 */
public record ShownOnce(Object told, Object kept) {
}
