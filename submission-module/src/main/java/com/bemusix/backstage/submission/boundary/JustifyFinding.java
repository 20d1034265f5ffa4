package com.bemusix.backstage.submission.boundary;

import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Text;

/**
 * Goes on against a policy, or the way on which it asks, with a reason.
 *
 * @param target of the finding, as {@link com.bemusix.backstage.catalog.Target#pointer()} writes it
 * @param choice the way that the release goes, so that nobody gives a reason for something else
 */
public record JustifyFinding(@NotNull ReasonCode code, @NotNull String target, @NotNull PolicyAdvice choice,
        @NotNull @Remark String reason) {

    public JustifyFinding {
        reason = Text.lines(reason);
    }
}
