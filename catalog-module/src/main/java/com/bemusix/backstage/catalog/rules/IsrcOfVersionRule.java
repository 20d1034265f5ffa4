package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.SearchKey;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ID-007: a remaster, remix, live version or edit does not use the code of another version (S23, mistakes named there). Compared with the
 * recording as the ledger keeps it from the time of its code, and with other tracks of the release. On remasters sources differ, so
 * that a policy says whether it is found at all and what it means; for other versions it is a warning.
 */
final class IsrcOfVersionRule implements ReleaseRule {

    private static final Pattern OTHER_VERSION = Pattern.compile(
            "\\b(remaster|remix|mix|live|edit|acoustic|instrumental|extended|demo|karaoke|cappella|unplugged|session|re-?record)");

    private static final Pattern REMASTER = Pattern.compile("\\bremaster");

    /** What carries the code as well, and whether the two differ by a remaster alone. */
    private record Other(String name, boolean remaster) {

        static Other of(String title, String version, String ownVersion) {
            return new Other(Stream.of(title, version).filter(Objects::nonNull).collect(Collectors.joining(" – ")),
                    isRemasterOf(version, ownVersion) || isRemasterOf(ownVersion, version));
        }

        private static boolean isRemasterOf(String version, String plain) {
            return REMASTER.matcher(SearchKey.of(version)).find() && !OTHER_VERSION.matcher(SearchKey.of(plain)).find();
        }
    }

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks().filter(track -> track.code() != null).flatMap(track ->
                Stream.concat(fromLedger(facts, track).stream(), fromRelease(facts, track)).limit(1)
                        .flatMap(other -> find(track, other, facts.policies().get(PolicyTopic.REMASTER)).stream()));
    }

    private static Optional<Finding> find(TrackView track, Other other, PolicyView remasters) {
        Finding found = Finding.of(ReasonCode.ISRC_VERSION_REUSE, Target.track(track.id(), "isrc"), track.code().isrc().display(),
                other.name());
        if (!other.remaster() || remasters == null) {
            return Optional.of(found);
        }
        return remasters.policy().advice() == PolicyAdvice.KEEP
                ? Optional.empty()
                : Optional.of(remasters.find(found.as(remasters.policy().severity()), PolicyAdvice.KEEP, track.code().isrc().value(),
                        track.details().version(), other.name()));
    }

    private static Optional<Other> fromLedger(ReleaseFacts facts, TrackView track) {
        return Optional.ofNullable(facts.registered().get(track.recordingId()))
                .filter(registered -> tellApart(registered.version(), track.details().version()))
                .map(registered -> Other.of(registered.title(), registered.version(), track.details().version()));
    }

    private static Stream<Other> fromRelease(ReleaseFacts facts, TrackView track) {
        return facts.tracks()
                .filter(other -> other != track && other.code() != null && other.code().isrc().equals(track.code().isrc()))
                .filter(other -> SearchKey.of(other.details().title()).equals(SearchKey.of(track.details().title())))
                .filter(other -> tellApart(other.details().version(), track.details().version()))
                .map(other -> Other.of(other.details().title(), other.details().version(), track.details().version()));
    }

    private static boolean tellApart(String one, String other) {
        String first = SearchKey.of(one);
        String second = SearchKey.of(other);
        return !first.equals(second) && (OTHER_VERSION.matcher(first).find() || OTHER_VERSION.matcher(second).find());
    }
}
