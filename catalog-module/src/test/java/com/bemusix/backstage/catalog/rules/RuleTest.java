package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.TrackId;
import java.util.List;

/** What the rules find, in short: {@code BLOCKS ISRC_MISSING.message /tracks/2/isrc}, tracks by their number in {@link Facts}. */
abstract class RuleTest {

    final Facts facts = Facts.good();

    List<String> found() {
        return ReleaseRules.check(facts.build()).stream().map(this::inShort).toList();
    }

    List<List<String>> arguments() {
        return ReleaseRules.check(facts.build()).stream().map(Finding::arguments).toList();
    }

    private String inShort(Finding finding) {
        String pointer = finding.target().pointer();
        for (ATrack track : facts.tracks) {
            TrackId id = track.id;
            pointer = pointer.replace(id.toString(), Integer.toString(facts.tracks.indexOf(track) + 1));
        }
        return finding.severity() + " " + finding.messageKey() + " " + pointer;
    }

    static String blocks(String key, String pointer) {
        return Severity.BLOCKS + " " + key + " " + pointer;
    }

    static String warns(String key, String pointer) {
        return Severity.WARNS + " " + key + " " + pointer;
    }
}
