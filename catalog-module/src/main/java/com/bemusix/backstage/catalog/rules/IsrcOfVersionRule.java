package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.SearchKey;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.TrackView;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ID-007: a remaster, remix, live version or edit does not use the code of another version (S23, mistakes named there). Compared with the
 * recording as the ledger keeps it from the time of its code, and with other tracks of the release. Only a warning, as sources differ on
 * remasters.
 */
final class IsrcOfVersionRule implements ReleaseRule {

    private static final Pattern OTHER_VERSION = Pattern.compile(
            "\\b(remaster|remix|mix|live|edit|acoustic|instrumental|extended|demo|karaoke|cappella|unplugged|session|re-?record)");

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks().filter(track -> track.code() != null).flatMap(track ->
                Stream.concat(fromLedger(facts, track).stream(), fromRelease(facts, track)).limit(1)
                        .map(other -> Finding.of(ReasonCode.ISRC_VERSION_REUSE, Target.track(track.id(), "isrc"),
                                track.code().isrc().display(), other)));
    }

    private static Optional<String> fromLedger(ReleaseFacts facts, TrackView track) {
        return Optional.ofNullable(facts.registered().get(track.recordingId()))
                .filter(registered -> tellApart(registered.version(), track.details().version()))
                .map(registered -> name(registered.title(), registered.version()));
    }

    private static Stream<String> fromRelease(ReleaseFacts facts, TrackView track) {
        return facts.tracks()
                .filter(other -> other != track && other.code() != null && other.code().isrc().equals(track.code().isrc()))
                .filter(other -> SearchKey.of(other.details().title()).equals(SearchKey.of(track.details().title())))
                .filter(other -> tellApart(other.details().version(), track.details().version()))
                .map(other -> name(other.details().title(), other.details().version()));
    }

    private static boolean tellApart(String one, String other) {
        String first = SearchKey.of(one);
        String second = SearchKey.of(other);
        return !first.equals(second) && (OTHER_VERSION.matcher(first).find() || OTHER_VERSION.matcher(second).find());
    }

    private static String name(String title, String version) {
        return Stream.of(title, version).filter(Objects::nonNull).collect(Collectors.joining(" – "));
    }
}
