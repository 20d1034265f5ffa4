package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.TermsView;
import java.time.Instant;

/**
 * The terms in force.
 *
 * @param acceptance null until the account has accepted this version
 */
record TermsInForce(int version, String text, String sha256, Instant effectiveFrom, TermsAcceptance acceptance) {

    static TermsInForce of(TermsView terms, TermsAcceptance acceptance) {
        return new TermsInForce(terms.version(), terms.text(), terms.sha256(), terms.effectiveFrom(), acceptance);
    }
}
