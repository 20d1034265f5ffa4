package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.ChangePolicy;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.KnownCountry;
import java.time.Instant;

/**
 * A new version of a policy, for a territory that there is.
 *
 * @param justifiable   null for yes
 * @param effectiveFrom null for now
 */
record PolicyChange(PolicyTopic topic, @KnownCountry String territory, Integer basedOn, PolicyAdvice advice, Severity severity,
        Boolean justifiable, Integer keepBelowSeconds, Integer newAboveSeconds, String rule, String source, String address,
        Instant effectiveFrom, String reason) {

    ChangePolicy command(Input input) {
        ChangePolicy command = new ChangePolicy(topic, territory, basedOn, advice, severity,
            !Boolean.FALSE.equals(justifiable), keepBelowSeconds, newAboveSeconds, rule, source, address, effectiveFrom, reason);
        input.check("", this);
        input.check("", command);
        input.done();
        return command;
    }
}
