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
import java.time.Instant;

/**
 * A new version of a policy.
 *
 * @param territory        of the registrant, ISO 3166-1 alpha-2; null for all that have none of their own
 * @param basedOn          the latest version, which was looked at; 0 if there was none
 * @param justifiable      see {@link Policy}
 * @param keepBelowSeconds see {@link Policy}; for LENGTH_CHANGE, else null
 * @param newAboveSeconds  see {@link Policy}; for LENGTH_CHANGE, else null
 * @param effectiveFrom    not in the past; null for now
 * @param reason           why it was changed
 */
public record ChangePolicy(@NotNull PolicyTopic topic, @Pattern(regexp = "[A-Z]{2}") String territory, @NotNull @Min(0) Integer basedOn,
        @NotNull PolicyAdvice advice, @NotNull Severity severity, boolean justifiable, @Min(0) @Max(600) Integer keepBelowSeconds,
        @Min(0) @Max(600) Integer newAboveSeconds, @NotBlank @Size(max = 1000) String rule, @NotBlank @Size(max = 250) String source,
        @NotNull @Size(max = 500) @Pattern(regexp = ChangePolicy.ADDRESS) String address, Instant effectiveFrom,
        @NotBlank @Size(max = 1000) String reason) {

    /** Of a page on the web: a name of a host with a dot, and nothing in it that a page would have to escape. */
    public static final String ADDRESS = "https?://(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*"
            + "(?::[0-9]{1,5})?(?:[/?#][^\\s\"'<>]*)?";

    Policy policy() {
        return new Policy(topic, advice, severity, justifiable, keepBelowSeconds, newAboveSeconds, new Citation(rule, source, address));
    }

    /** Whether lengths are given where they belong, and in order. */
    boolean hasItsSeconds() {
        if (topic != PolicyTopic.LENGTH_CHANGE) {
            return keepBelowSeconds == null && newAboveSeconds == null;
        }
        return keepBelowSeconds != null && newAboveSeconds != null && keepBelowSeconds <= newAboveSeconds;
    }
}
