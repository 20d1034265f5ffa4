package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.Isrc;

/**
 * How a case is to end; see {@link CaseProposal}.
 *
 * @param reason shown to both sides, so nothing in it may tell one of the other
 */
public record ProposeOutcome(@NotNull CaseOutcome outcome, CaseSide keeper, Isrc replacement, @NotBlank @Size(max = 1000) String reason) {

    CaseProposal proposal() {
        return new CaseProposal(outcome, keeper, replacement, reason);
    }
}
