package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    private final MailAddress.Check check = new MailAddress.Check();

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "ann.lee+label@example.test", "é@exämple.test"})
    void anAddressIsTaken(String address) {
        assertThat(check.isValid(address, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\n", "a\u0000@b", "a\u202e@b", "a\u200b@b"})
    void whatIsNoAddressIsRefused(String text) {
        assertThat(check.isValid(text, null)).isFalse();
    }

    @Test
    void anOverlongAddressIsRefused() {
        assertThat(check.isValid("a".repeat(253) + "@b", null)).isFalse();
    }

    @Test
    void onlyAsciiLettersLoseTheirCase() {
        assertThat(MailAddress.Form.of("  Ann.LEE@Example.TEST ")).isEqualTo("ann.lee@example.test");
        assertThat(MailAddress.Form.of("\u0130\u00C9@b.test")).isEqualTo("\u0130\u00C9@b.test");
    }
}
