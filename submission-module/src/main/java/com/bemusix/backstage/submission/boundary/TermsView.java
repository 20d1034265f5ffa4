package com.bemusix.backstage.submission.boundary;

import java.time.Instant;

/**
 * A published text of the terms for ISRC generation.
 *
 * @param version       counted from 1
 * @param sha256        of the text's UTF-8 bytes, 64 lower-case hexadecimal digits
 * @param supersededAt  when the following version takes or took effect, null if none has been published
 * @param inForce       whether this is the text to accept now
 */
public record TermsView(int version, String text, String sha256, Instant effectiveFrom, Instant supersededAt, boolean inForce) {
}
