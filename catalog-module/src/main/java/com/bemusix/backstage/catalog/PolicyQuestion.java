package com.bemusix.backstage.catalog;

import java.util.Objects;

/**
 * What a policy asks about a finding: both ways are open, the release goes one of them, and the label may have a reason for it.
 *
 * @param territory   whose policy it is, ISO 3166-1 alpha-2; null for the one for all others
 * @param version     of the policy
 * @param present     which way the release goes now: {@link PolicyAdvice#KEEP} or {@link PolicyAdvice#NEW}
 * @param justifiable whether a reason is enough to go on that way
 * @param about       from what it was found, in one line; what a label says holds for exactly that
 */
public record PolicyQuestion(PolicyTopic topic, String territory, int version, PolicyAdvice advice, PolicyAdvice present,
        boolean justifiable, String about) {

    public PolicyQuestion {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(advice);
        Objects.requireNonNull(present);
        Objects.requireNonNull(about);
    }

    /** Whether this is an answer to it: the same way, found from the same, and the policy takes reasons. */
    public boolean accepts(Justification given) {
        return justifiable && present == given.choice() && about.equals(given.about());
    }
}
