package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new version of a policy.
 *
 * @param territory        of the registrant, ISO 3166-1 alpha-2; null for all that have none of their own
 * @param basedOn          the version that was looked at, 0 if there was none
 * @param keepBelowSeconds see {@link Policy}; for LENGTH_CHANGE, else null
 * @param newAboveSeconds  see {@link Policy}; for LENGTH_CHANGE, else null
 * @param reason           why it was changed
 */
public record ChangePolicy(@NotNull PolicyTopic topic, @Pattern(regexp = "[A-Z]{2}") String territory, @NotNull @Min(0) Integer basedOn,
        @NotNull PolicyAdvice advice, @NotNull Severity severity, @Min(0) @Max(600) Integer keepBelowSeconds,
        @Min(0) @Max(600) Integer newAboveSeconds, @NotBlank @Size(max = 1000) String rule, @NotBlank @Size(max = 250) String source,
        @NotNull @Size(max = 500) @Pattern(regexp = "https?://[^\\s\"'<>]+") String address, @NotBlank @Size(max = 1000) String reason) {

    Policy policy() {
        return new Policy(topic, advice, severity, keepBelowSeconds, newAboveSeconds, new Citation(rule, source, address));
    }

    /** Whether lengths are given where they belong, and in order. */
    boolean hasItsSeconds() {
        if (topic != PolicyTopic.LENGTH_CHANGE) {
            return keepBelowSeconds == null && newAboveSeconds == null;
        }
        return keepBelowSeconds != null && newAboveSeconds != null && keepBelowSeconds <= newAboveSeconds;
    }
}
