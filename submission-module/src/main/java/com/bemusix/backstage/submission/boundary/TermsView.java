package com.bemusix.backstage.submission.boundary;

import java.time.Instant;

import com.bemusix.backstage.submission.entity.TermsVersion;

/**
 * A published text of the terms for ISRC generation.
 *
 * @param version       counted from 1
 * @param sha256        of the text's UTF-8 bytes, 64 lower-case hexadecimal digits
 * @param supersededAt  when the following version takes or took effect, null if none has been published
 * @param inForce       whether this is the text to accept now
 */
public record TermsView(int version, String text, String sha256, Instant effectiveFrom, Instant supersededAt, boolean inForce) {

    static TermsView of(TermsVersion terms, Instant supersededAt, Instant now) {
        boolean superseded = supersededAt != null && !supersededAt.isAfter(now);
        return new TermsView(terms.number(), terms.text(), terms.sha256(), terms.effectiveFrom(), supersededAt,
                terms.appliesAt(now) && !superseded);
    }
}
