package com.bemusix.backstage.web.idempotency;

/**
 * An answer as it was given.
 *
 * @param location null if nothing new has an address
 * @param etag     with its quotation marks, or null
 * @param body     JSON
 */
public record GivenAnswer(int status, String location, String etag, String body) {
}
