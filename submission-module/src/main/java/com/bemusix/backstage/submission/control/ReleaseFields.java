package com.bemusix.backstage.submission.control;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackView;

/**
 * What a label can say about a release, field by field, under the pointers that findings use. Two of these tell what was changed and
 * whether a finding's target still holds what a reviewer saw.
 */
public final class ReleaseFields {

    private final Map<String, String> values = new LinkedHashMap<>();

    private ReleaseFields(ReleaseView release) {
        put("", release.details());
        values.put("/upc", release.upc() == null ? null : release.upc().upc());
        release.tracks().forEach(track -> put("/tracks/" + track.id(), track));
    }

    public static ReleaseFields of(ReleaseView release) {
        return new ReleaseFields(release);
    }

    private void put(String at, ReleaseDetails details) {
        put(at, "title", details.title());
        put(at, "version", details.version());
        put(at, "type", details.type());
        put(at, "artists", artists(details.artists()));
        put(at, "label", details.label());
        put(at, "catalogNumber", details.catalogNumber());
        put(at, "genre", details.genre());
        put(at, "subgenre", details.subgenre());
        put(at, "titleLanguage", details.titleLanguage());
        put(at, "releaseDate", details.releaseDate());
        put(at, "originalReleaseDate", details.originalReleaseDate());
        put(at + "/previouslyReleased", details.previouslyReleased());
        put(at + "/pLine", details.pLine());
        put(at + "/cLine", details.cLine());
        put(at, "parentalWarning", details.parentalWarning());
    }

    private void put(String at, TrackView track) {
        TrackDetails details = track.details();
        put(at, "volume", track.volume());
        put(at, "number", track.number());
        put(at, "recordingId", track.recordingId());
        put(at, "title", details.title());
        put(at, "version", details.version());
        put(at, "artists", artists(details.artists()));
        put(at, "contributors", contributors(details.contributors()));
        put(at, "durationMs", details.durationMs());
        put(at, "recordingType", details.recordingType());
        put(at, "recordingYear", details.recordingYear());
        put(at, "language", details.language());
        put(at, "parentalWarning", details.parentalWarning());
        put(at, "isrc", track.code() == null ? null : track.code().isrc().value());
        put(at, "isrcOrigin", track.code() == null ? null : track.code().origin());
    }

    private void put(String at, PreviousRelease previous) {
        put(at, "where", previous == null ? null : previous.where());
        put(at, "upc", previous == null ? null : previous.upc());
        put(at, "takenDown", previous == null ? null : previous.takenDown());
    }

    private void put(String at, CopyrightLine line) {
        put(at, "year", line == null ? null : line.year());
        put(at, "owner", line == null ? null : line.owner());
    }

    private void put(String at, String field, Object value) {
        values.put(at + '/' + field, value == null ? null : value.toString());
    }

    private static String artists(List<ArtistCredit> artists) {
        return joined(artists.stream().map(artist -> artist.name() + " (" + artist.role() + ')').toList());
    }

    private static String contributors(List<Contributor> contributors) {
        return joined(contributors.stream().map(contributor -> contributor.name() + " (" + contributor.role() + ')').toList());
    }

    private static String joined(List<String> people) {
        return people.isEmpty() ? null : String.join(", ", people);
    }

    /** Whether there is such a place: a field that may be empty, or something that has fields. */
    public boolean has(Target target) {
        return target.kind() != Target.Kind.ACCOUNT && !at(target).isEmpty();
    }

    /** Whether the same stands at the target here and there. */
    public boolean sameAt(Target target, ReleaseFields other) {
        return at(target).equals(other.at(target));
    }

    private Map<String, String> at(Target target) {
        String pointer = target.pointer();
        Map<String, String> part = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.equals(pointer) || key.startsWith(pointer + '/')) {
                part.put(key, value);
            }
        });
        return part;
    }

    /** The pointers under which something else stands there, in the order of the release. */
    public Set<String> differences(ReleaseFields other) {
        Set<String> pointers = new LinkedHashSet<>(values.keySet());
        pointers.addAll(other.values.keySet());
        return pointers.stream().filter(pointer -> !Objects.equals(value(pointer), other.value(pointer)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stands there, null for nothing. */
    public String value(String pointer) {
        return values.get(pointer);
    }
}
