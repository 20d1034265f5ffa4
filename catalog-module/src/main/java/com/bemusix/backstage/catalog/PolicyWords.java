package com.bemusix.backstage.catalog;

import java.util.Locale;

/** The words of the two ways between which a policy chooses: the same in the checklist, the API and at the review desk. */
public final class PolicyWords {

    static final String BUNDLE = "com.bemusix.backstage.catalog.policies";

    private PolicyWords() {
    }

    /**
     * What one of the two ways means.
     *
     * @param way {@link PolicyAdvice#KEEP} or {@link PolicyAdvice#NEW}
     */
    public static String way(PolicyTopic topic, PolicyAdvice way, Locale locale) {
        return FindingWords.bundle(BUNDLE, locale).getString(topic.name() + '.' + way.name());
    }
}
