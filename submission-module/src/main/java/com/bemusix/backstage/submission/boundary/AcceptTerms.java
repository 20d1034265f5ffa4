package com.bemusix.backstage.submission.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.submission.AcceptanceMethod;
import com.bemusix.backstage.submission.RightsBasis;

/**
 * Accepts the terms.
 *
 * @param version       that the signatory has read
 * @param rightsOwner   the legal name of whoever permits it; null if nobody says
 * @param rightsBasis   in which right, with a name; without one null. A name alone is that of the owner
 * @param signatoryRole in which the signatory may bind the rights owner: {@code Managing director}
 */
public record AcceptTerms(@Positive int version, @PlainText(max = AcceptTerms.MAX) String rightsOwner, RightsBasis rightsBasis,
        @NotNull @PlainText(max = AcceptTerms.MAX) String signatoryName, @NotNull @PlainText(max = AcceptTerms.MAX) String signatoryRole,
        @NotNull AcceptanceMethod method) {

    public static final int MAX = 200;

    public AcceptTerms {
        rightsOwner = Text.normal(rightsOwner);
        rightsBasis = rightsOwner == null ? null : rightsBasis == null ? RightsBasis.OWNER : rightsBasis;
        signatoryName = Text.normal(signatoryName);
        signatoryRole = Text.normal(signatoryRole);
    }

    /** Accepts on a page. */
    public AcceptTerms(int version, String rightsOwner, RightsBasis rightsBasis, String signatoryName, String signatoryRole) {
        this(version, rightsOwner, rightsBasis, signatoryName, signatoryRole, AcceptanceMethod.CLICK);
    }
}
