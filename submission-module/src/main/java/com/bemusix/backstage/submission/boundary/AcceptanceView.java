package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.submission.entity.TermsAcceptance;

/**
 * An acceptance of one version of the terms.
 *
 * @param sha256 of the text that was accepted
 * @param rightsOwner whose permission it is, as it was said; null for what was accepted before that was asked
 * @param rightsBasis null without an owner
 * @param by     the name of the person who was signed in
 * @param valid  whether codes are generated under this acceptance now: that version is in force, and none was given for it later
 */
public record AcceptanceView(UUID id, int version, String sha256, String rightsOwner, RightsBasis rightsBasis, String signatoryName,
        String signatoryRole, Instant at, String by, boolean valid) {

    static AcceptanceView of(TermsAcceptance acceptance, boolean valid) {
        return new AcceptanceView(acceptance.id(), acceptance.termsVersion(), acceptance.sha256(), acceptance.rightsOwner(),
                acceptance.rightsBasis(), acceptance.signatoryName(), acceptance.signatoryRole(), acceptance.testimony().at(),
                acceptance.testimony().personName(), valid);
    }
}
