package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyQuestion;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.PolicyWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a policy asks about a finding.
 *
 * @param territory whose policy it is, null for the one for all others
 * @param present   which way the release goes now
 * @param ways      both ways, in words
 */
public record QuestionAnswer(PolicyTopic topic, String territory, int version, PolicyAdvice advice, PolicyAdvice present,
        boolean justifiable, List<Way> ways) {

    /** One of the two ways. */
    public record Way(PolicyAdvice choice, String text) {
    }

    static QuestionAnswer of(PolicyQuestion question) {
        return question == null ? null : new QuestionAnswer(question.topic(), question.territory(), question.version(), question.advice(),
            question.present(), question.justifiable(), ways(question.topic()));
    }

    private static List<Way> ways(PolicyTopic topic) {
        return Stream.of(PolicyAdvice.KEEP, PolicyAdvice.NEW)
            .map(way -> new Way(way, PolicyWords.way(topic, way, Locale.ENGLISH))).toList();
    }
}
