package com.bemusix.backstage.identifiers.boundary;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A label of the account, on one line and with something to read in it, and the roots that its releases are numbered from.
 *
 * @param rootId       its default
 * @param otherRootIds those that may be chosen beside it
 */
public record SetLabelRoot(
        @NotBlank @Size(max = 250) @Pattern(regexp = "\\P{Cntrl}*")
        @Pattern(regexp = "(?s).*[\\p{L}\\p{N}\\p{S}\\p{P}].*") String label,
        @NotNull UUID rootId,
        @NotNull @Size(max = 100) Set<@NotNull UUID> otherRootIds) {

    /** With one root alone. */
    public SetLabelRoot(String label, UUID rootId) {
        this(label, rootId, Set.of());
    }
}
