package com.bemusix.backstage.web.idempotency;

/**
 * An answer as it was given.
 *
 * @param location null if nothing new has an address
 * @param etag     with its quotation marks, or null
 * @param body     JSON
 * @param kept     what is stored of the body, for repeats: all of it but secrets
 */
public record GivenAnswer(int status, String location, String etag, String body, String kept) {
}
