package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the holder of a claimed code says.
 *
 * @param statement read by the staff alone
 * @param givesUp   whether the holder agrees that the code is not its own
 */
public record AnswerClaim(@NotBlank @Size(max = 2000) String statement, boolean givesUp) {
}
