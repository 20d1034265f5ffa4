package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.IsrcMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseRulesTest extends RuleTest {

    @Test
    void whatBlocksComesFirstAndThenByTrack() {
        facts.releaseDate = LocalDate.of(2026, 11, 23);
        facts.track(2).undecided();
        facts.track(2).contributors = List.of();
        facts.track(1).language = null;
        facts.track(1).title = "Track 1";
        facts.ready = false;
        facts.mode = IsrcMode.UNDECLARED;
        facts.label = null;

        assertThat(found()).containsExactly(
                blocks("ROOT_SETUP_REQUIRED.message", "/account/isrcMode"),
                blocks("FIELD_MISSING.message.label", "/label"),
                blocks("FIELD_MISSING.message.language", "/tracks/1/language"),
                blocks("COMPOSER_MISSING.message", "/tracks/2/contributors"),
                blocks("ISRC_MISSING.message", "/tracks/2/isrc"),
                warns("DATE_TOO_SOON.message", "/releaseDate"),
                warns("TITLE_GENERIC.message", "/tracks/1/title"));
    }

    @Test
    void fiveHundredTracksWithNothingButTitlesAreChecked() {
        facts.tracks.clear();
        for (int i = 1; i <= 500; i++) {
            ATrack track = facts.add("Untitled", null);
            track.contributors = List.of();
        }

        List<Finding> findings = ReleaseRules.check(facts.build());

        assertThat(findings).filteredOn(finding -> finding.target().kind() == Target.Kind.TRACK).hasSize(500 * 3 + 499);
    }
}
