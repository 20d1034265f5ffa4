package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/label/dashboard", "/label/release-edit?id=0198&section=tracks", "/staff/review?id=1",
        "/label/ledger?code=FR-6V8-12-12340&q=%C3%A9"})
    void aDeepLinkIsKept(String path) {
        assertThat(ReturnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "label/dashboard", "//evil.example", "//evil.example/label/", "/\\evil.example", "\\\\evil.example",
        "https://evil.example/label/",
        "javascript:alert(1)", "/label/\\evil", "/label//evil.example", "/label/../../evil", "/label/..", "/label/a\r\nSet-Cookie: x",
        "/label/\tx", "/sign-in?next=/label/", "/api/v1/me", "/labels/x", " /label/dashboard", "/label/\u0000", "/label/é",
        "/\t/evil.example"})
    void whatCouldLeadElsewhereIsDropped(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @Test
    void anEndlessPathIsDropped() {
        assertThat(ReturnPath.of("/label/" + "a".repeat(2_000))).isEmpty();
    }

    @Test
    void aFormLeadsBackToThePageThatItStandsOn() {
        assertThat(ReturnPath.ofAddress("https://backstage.example/label/release-edit?id=7", "backstage.example"))
            .contains("/label/release-edit?id=7");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"https://evil.example/label/release-edit", "https://backstage.example@evil.example/label/x", "/label/x", ":",
        "mailto:label"})
    void aFormOfAnotherSiteLeadsNowhere(String address) {
        assertThat(ReturnPath.ofAddress(address, "backstage.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?next=%2Flabel%2Fdashboard", "/invitation?token=abc", "/label/release?id=7",
        "/staff/audit"})
    void aFormThatCameTooLateLeadsBackToItsPageAlsoBeforeTheSignIn(String page) {
        assertThat(ReturnPath.ofForm(page)).contains(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "/sign-in//evil.example", "/sign-inn", "//evil.example/sign-in", "/invitation?a\\b",
        "https://evil.example/sign-in", "/sign-in?next=//evil.example", "/errors/expired"})
    void aFormThatCameTooLateLeadsNowhereElse(String page) {
        assertThat(ReturnPath.ofForm(page)).isEmpty();
    }
}
