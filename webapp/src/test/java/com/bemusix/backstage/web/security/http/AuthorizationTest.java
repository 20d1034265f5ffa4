package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        assertThat(Authorization.bearer("bearer abc")).contains("abc");
        assertThat(Authorization.bearer("BEARER  abc ")).contains("abc");
    }

    @Test
    void aPasswordMayHoldColonsAndAnyScript() {
        assertThat(Authorization.basic("Basic " + base64("a@b.test:pass:wörd"))).contains(new Authorization.Basic("a@b.test", "pass:wörd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Basic bm9jb2xvbg==", "Bearer abc", "Negotiate abc", "Basic\tabc"})
    void whatIsNoBasicIsNone(String header) {
        assertThat(Authorization.basic(header)).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
