package com.bemusix.backstage.catalog;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a label goes the way that a finding under a policy objects to. It is evidence: what was said is kept for good.
 *
 * @param choice    the way, {@link PolicyAdvice#KEEP} or {@link PolicyAdvice#NEW}
 * @param about     see {@link PolicyQuestion}
 * @param territory of the policy under which it was said, null for the one for all others
 * @param version   of that policy
 * @param by        the name of who said it
 */
public record Justification(PolicyAdvice choice, String reason, String about, String territory, int version, Instant at, String by) {

    public Justification {
        Objects.requireNonNull(choice);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(about);
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }
}
