package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens every page as everybody. A page that is not in the table, or not any more, fails the test. */
@ExtendWith(ArquillianExtension.class)
class PageWalkIT {

    private static final String SUFFIX = ".xhtml";

    @ArquillianResource
    URL address;

    @Inject
    ServletContext application;

    @Inject
    Stage stage;

    @Test
    void everyPageIsInTheTableAndNoOther() {
        List<String> pages = pages("/").sorted().toList();

        assertThat(pages).hasSizeGreaterThan(15);
        assertThat(AccessRow.ofPages().stream().map(AccessRow::path)).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void everybodyMayOpenWhatTheTableSaysAndNothingElse() throws URISyntaxException {
        Map<String, Stage.Somebody> everybody = stage.everybody();
        Map<String, String> things = stage.things(address.toURI(), everybody);
        stage.givePasswords(everybody);

        SoftAssertions all = new SoftAssertions();
        for (Stage.Somebody somebody : everybody.values()) {
            Browser browser = new Browser(URI.create(address.toString()));
            if (somebody.id() != null) {
                browser.signIn("/sign-in", somebody.email(), Stage.PASSWORD);
            }
            for (AccessRow row : AccessRow.ofPages()) {
                HttpResponse<String> answer = browser.get(row.on(things).target());
                all.assertThat(verdict(answer)).as("%s as %s: %d", row.target(), somebody.name(), answer.statusCode())
                    .isEqualTo(expected(row, somebody));
                if (somebody.ofOtherLabel()) {
                    all.assertThat(answer.body()).as("%s as a stranger", row.target())
                        .doesNotContain("Slow Lanterns", things.get("rootId"));
                }
            }
        }
        all.assertAll();
    }

    private static String expected(AccessRow row, Stage.Somebody somebody) {
        if (row.groups().isEmpty()) {
            return "may";
        }
        if (somebody.id() == null) {
            return "must sign in";
        }
        if (Collections.disjoint(row.groups(), somebody.groups())) {
            return "may not";
        }
        return somebody.ofOtherLabel() && row.foreign().equals("404") ? "finds nothing" : "may";
    }

    private static String verdict(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> "may";
            case 302 -> Browser.target(answer).startsWith("/sign-in") ? "must sign in" : "is sent to " + Browser.target(answer);
            case 403 -> "may not";
            case 404 -> "finds nothing";
            default -> "broken";
        };
    }

    private Stream<String> pages(String folder) {
        return application.getResourcePaths(folder).stream()
            .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/"))
            .flatMap(path -> path.endsWith("/") ? pages(path) : Stream.of(path))
            .filter(path -> path.endsWith(SUFFIX) || !path.contains("."))
            .map(path -> path.replaceFirst("\\.xhtml$", ""));
    }
}
