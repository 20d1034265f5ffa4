package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import java.time.Instant;
import java.util.UUID;

/** That somebody accepted a version of the terms for an account. */
record TermsAcceptance(UUID id, int version, String sha256, String rightsOwner, RightsBasis rightsBasis, String signatoryName,
        String signatoryRole, Instant acceptedAt, String acceptedBy, boolean valid) {

    static TermsAcceptance of(AcceptanceView view) {
        return new TermsAcceptance(view.id(), view.version(), view.sha256(), view.rightsOwner(), view.rightsBasis(), view.signatoryName(),
            view.signatoryRole(), view.at(), view.by(), view.valid());
    }
}
