package com.bemusix.backstage.submission.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.submission.AcceptanceMethod;

/**
 * Accepts the terms.
 *
 * @param version       that the signatory has read
 * @param signatoryRole in which the signatory may bind the rights owner: {@code Managing director}
 */
public record AcceptTerms(@Positive int version, @NotNull @PlainText(max = AcceptTerms.MAX) String signatoryName,
        @NotNull @PlainText(max = AcceptTerms.MAX) String signatoryRole, @NotNull AcceptanceMethod method) {

    public static final int MAX = 200;

    public AcceptTerms {
        signatoryName = Text.normal(signatoryName);
        signatoryRole = Text.normal(signatoryRole);
    }

    /** Accepts on a page. */
    public AcceptTerms(int version, String signatoryName, String signatoryRole) {
        this(version, signatoryName, signatoryRole, AcceptanceMethod.CLICK);
    }
}
