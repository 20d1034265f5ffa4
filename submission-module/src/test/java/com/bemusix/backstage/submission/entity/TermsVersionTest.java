package com.bemusix.backstage.submission.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.bemusix.backstage.identifiers.Actor;

class TermsVersionTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Test
    @DisplayName("S20: the fingerprint is SHA-256 of the text in UTF-8")
    void theFingerprintIsSha256OfTheTextInUtf8() {
        TermsVersion terms = new TermsVersion(1, "abc \u00e9\uD83C\uDFB5", NOON, Actor.system("test"), NOON);

        // printf 'abc é🎵' | sha256sum
        assertThat(terms.sha256()).isEqualTo("97b2066b8b83ee1103769e7e8a9055efea9b3f2954c66b5216058867b01cd7c7");
    }

    @Test
    void itAppliesFromItsDateOn() {
        TermsVersion terms = new TermsVersion(1, "text", NOON, Actor.system("test"), NOON);

        assertThat(terms.appliesAt(NOON.minusNanos(1))).isFalse();
        assertThat(terms.appliesAt(NOON)).isTrue();
    }
}
