package com.bemusix.backstage.catalog;

import java.util.Objects;

/**
 * What holds on a topic on which sources differ.
 *
 * @param severity         of what goes against it
 * @param justifiable      whether a label may go against it with a reason; where the policy asks, it always may
 * @param keepBelowSeconds a change of length below it keeps the code; null for other topics
 * @param newAboveSeconds  one above it makes another recording, and one between the two warns; null for other topics
 */
public record Policy(PolicyTopic topic, PolicyAdvice advice, Severity severity, boolean justifiable, Integer keepBelowSeconds,
        Integer newAboveSeconds, Citation citation) {

    public Policy {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(advice);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(citation);
    }
}
