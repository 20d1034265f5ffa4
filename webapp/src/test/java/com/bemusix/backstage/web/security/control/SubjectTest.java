package com.bemusix.backstage.web.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1", "0:0:0:0:0:0:0:1"})
    void thisMachineIsNotCounted(String address) {
        assertThat(Subject.of("a@b.test", address)).extracting(Subject::key).containsExactly("person:a@b.test");
    }

    @Test
    void anAddressIsCountedBeforeThePerson() {
        assertThat(Subject.of("a@b.test", "203.0.113.7")).extracting(Subject::key)
            .containsExactly("address:203.0.113.7", "person:a@b.test");
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::9", "2001:db8::1, 2001:0DB8:0:0:1::"})
    void anIpv6LineCountsAsOne(String one, String other) {
        assertThat(Subject.of("a@b.test", one).get(0)).isEqualTo(Subject.of("a@b.test", other).get(0));
    }

    @Test
    void twoIpv6LinesAreTwo() {
        assertThat(Subject.of("a@b.test", "2001:db8:1:2::1").get(0)).isNotEqualTo(Subject.of("a@b.test", "2001:db8:1:3::1").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "1:2:3", "::::", "x:y"})
    void whatIsNoAddressCountsAsItself(String text) {
        assertThat(Subject.of("a@b.test", text).get(0).key()).isEqualTo("address:" + text);
    }

    @Test
    void anOverlongNameFitsItsColumn() {
        assertThat(Subject.person("x".repeat(100_000)).key()).hasSizeLessThanOrEqualTo(300);
    }
}
