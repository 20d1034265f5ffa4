package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.submission.entity.TermsAcceptance;

/**
 * An acceptance of one version of the terms.
 *
 * @param sha256 of the text that was accepted
 * @param by     the name of the person who was signed in
 * @param valid  whether that version is in force, so that codes may be generated under this acceptance
 */
public record AcceptanceView(UUID id, int version, String sha256, String signatoryName, String signatoryRole, Instant at, String by,
        boolean valid) {

    static AcceptanceView of(TermsAcceptance acceptance, boolean valid) {
        return new AcceptanceView(acceptance.id(), acceptance.termsVersion(), acceptance.sha256(), acceptance.signatoryName(),
                acceptance.signatoryRole(), acceptance.testimony().at(), acceptance.testimony().personName(), valid);
    }
}
