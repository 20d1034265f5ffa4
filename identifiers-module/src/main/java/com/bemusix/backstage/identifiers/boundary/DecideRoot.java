package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.RootMove;

/**
 * What staff decide about the claim on a root.
 *
 * @param reason    needed to suspend and to retire; the account reads it
 * @param expiresOn the last day of use that the evidence names, when it is verified; null for no end
 */
public record DecideRoot(@NotNull RootMove move, @Size(max = 1000) String reason, LocalDate expiresOn) {
}
