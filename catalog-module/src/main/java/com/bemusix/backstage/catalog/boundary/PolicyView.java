package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyQuestion;
import com.bemusix.backstage.catalog.entity.PolicyVersion;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of a policy.
 *
 * @param territory     of the registrant, ISO 3166-1 alpha-2; null for all that have none of their own
 * @param version       from 1 for each topic and territory
 * @param at            when it was made
 * @param effectiveFrom when it began or begins to hold; a later version takes its place from its own beginning on
 * @param by            the name of who made it, for {@code reason}
 */
public record PolicyView(Policy policy, String territory, int version, Instant at, Instant effectiveFrom, String by, String reason) {

    static PolicyView of(PolicyVersion version) {
        return new PolicyView(version.policy(), version.territory(), version.version(), version.at(), version.effectiveFrom(),
                version.by(), version.reason());
    }

    /**
     * What a rule found, as a finding of this policy: it quotes the published rule and asks the label for its reason.
     *
     * @param present which way the release goes
     * @param about   from what it was found; null for what is not there
     */
    public Finding find(Finding found, PolicyAdvice present, Object... about) {
        String line = Stream.of(about).map(part -> Objects.toString(part, "")).collect(Collectors.joining(" | "));
        return found.under(policy.citation(), new PolicyQuestion(policy.topic(), territory, version, policy.advice(), present,
                policy.justifiable(), line));
    }
}
