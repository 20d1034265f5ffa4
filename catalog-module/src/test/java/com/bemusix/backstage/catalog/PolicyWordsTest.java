package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyWordsTest {

    @ParameterizedTest
    @EnumSource(PolicyTopic.class)
    void bothWaysOfEveryTopicAreSentencesAndDiffer(PolicyTopic topic) {
        String keep = PolicyWords.way(topic, PolicyAdvice.KEEP, Locale.FRENCH);
        String other = PolicyWords.way(topic, PolicyAdvice.NEW, Locale.FRENCH);

        assertThat(keep).startsWith("Keep the ").endsWith(".");
        assertThat(other).startsWith("Give ").endsWith(".");
    }

    @Test
    void noWordsAreOfNoTopic() {
        Set<String> ways = Stream.of(PolicyTopic.values()).flatMap(topic -> Stream.of(topic + ".KEEP", topic + ".NEW"))
                .collect(Collectors.toSet());

        assertThat(ResourceBundle.getBundle(PolicyWords.BUNDLE, Locale.ROOT).keySet()).isEqualTo(ways);
    }
}
