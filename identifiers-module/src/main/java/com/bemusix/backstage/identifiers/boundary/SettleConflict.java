package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.ConflictOutcome;

/** To whom a root belongs, and why. */
public record SettleConflict(@NotNull ConflictOutcome outcome, @NotBlank @Size(max = 1000) String reason) {
}
