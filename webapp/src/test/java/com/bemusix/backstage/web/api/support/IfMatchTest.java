package com.bemusix.backstage.web.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    private static final String CURRENT = "\"r7\"";

    @ParameterizedTest
    @ValueSource(strings = {"\"r7\"", " \"r7\" ", "*", "\"r6\", \"r7\"", "\"r7\",\"r8\"", "W/\"r7\", \"r7\""})
    void theCurrentTagFits(String header) {
        assertThat(IfMatch.valueOf(header).fits(List.of(CURRENT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"r6\"", "W/\"r7\"", "\"\"", "\"r70\"", "\"r5\", \"r6\""})
    void anotherOrAWeakTagDoesNotFit(String header) {
        assertThat(IfMatch.valueOf(header).fits(List.of(CURRENT))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r7", "7", "", "\"r7", "\"r7\" \"r8\"", "\"r7\",", "w/\"r7\"", "**", "\"a\"b\""})
    void whatIsNoTagCannotBeRead(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTagOfTheGreaterThingServesToo() {
        assertThat(IfMatch.valueOf(CURRENT).fits(List.of("\"t3\"", CURRENT))).isTrue();
    }
}
