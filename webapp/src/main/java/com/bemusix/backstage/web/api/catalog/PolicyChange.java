package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.ChangePolicy;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.KnownCountry;

/** A new version of a policy, for a territory that there is. */
record PolicyChange(PolicyTopic topic, @KnownCountry String territory, Integer basedOn, PolicyAdvice advice, Severity severity,
        Integer keepBelowSeconds, Integer newAboveSeconds, String rule, String source, String address, String reason) {

    ChangePolicy command(Input input) {
        ChangePolicy command = new ChangePolicy(topic, territory, basedOn, advice, severity, keepBelowSeconds, newAboveSeconds, rule,
            source, address, reason);
        input.check("", this);
        input.check("", command);
        input.done();
        return command;
    }
}
