package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import java.util.List;

/** All rules together. */
public final class ReleaseRules {

    private static final List<ReleaseRule> RULES = List.of();

    private ReleaseRules() {
    }

    public static List<Finding> check(ReleaseFacts facts) {
        return RULES.stream().flatMap(rule -> rule.check(facts)).toList();
    }
}
