package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.Isrc;

/**
 * Two codes of which staff think that they name one recording.
 *
 * @param statement why, for the staff
 */
public record OpenCase(@NotNull Isrc isrc, @NotNull Isrc other, @NotBlank @Size(max = 2000) String statement) {
}
