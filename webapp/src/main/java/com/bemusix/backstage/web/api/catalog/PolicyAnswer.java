package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import java.time.Instant;

/** A version of a policy. */
record PolicyAnswer(PolicyTopic topic, String territory, int version, PolicyAdvice advice, Severity severity, boolean justifiable,
        Integer keepBelowSeconds, Integer newAboveSeconds, String rule, String source, String address, Instant at, Instant effectiveFrom,
        String by, String reason) {

    static PolicyAnswer of(PolicyView view) {
        Policy policy = view.policy();
        return new PolicyAnswer(policy.topic(), view.territory(), view.version(), policy.advice(), policy.severity(),
            policy.justifiable(), policy.keepBelowSeconds(), policy.newAboveSeconds(), policy.citation().rule(),
            policy.citation().source(), policy.citation().address(), view.at(), view.effectiveFrom(), view.by(), view.reason());
    }
}
