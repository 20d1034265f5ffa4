package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackView;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MD-100, ours: what the product's field list (E5, E6) needs for handing in, as far as there are fields for it and no code of its own says
 * so. The six facts that are kept with an ISRC are among them.
 */
final class FieldsFilledRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        ReleaseDetails release = facts.release().details();
        Stream<Finding> ofRelease = Stream.of(
                need(ArtistCredit.mainArtists(release.artists()) != null, "artists"),
                need(release.label() != null, "label"),
                need(release.genre() != null, "genre"),
                need(release.titleLanguage() != null, "titleLanguage"),
                need(release.releaseDate() != null, "releaseDate"),
                need(!facts.release().tracks().isEmpty(), "tracks"))
                .flatMap(Optional::stream).map(field -> missing(field, Target.release(field)));
        return Stream.concat(ofRelease, facts.tracks().flatMap(FieldsFilledRule::check));
    }

    private static Stream<Finding> check(TrackView track) {
        TrackDetails recording = track.details();
        return Stream.of(
                need(recording.title() != null, "title"),
                need(ArtistCredit.mainArtists(recording.artists()) != null, "artists"),
                need(recording.durationMs() != null, "durationMs"),
                need(recording.recordingType() != null, "recordingType"),
                need(recording.recordingYear() != null, "recordingYear"),
                need(recording.language() != null, "language"),
                need(recording.parentalWarning() != null, "parentalWarning"))
                .flatMap(Optional::stream).map(field -> missing(field, Target.track(track.id(), field)));
    }

    /** The name of the field if it has no value. */
    private static Optional<String> need(boolean given, String field) {
        return given ? Optional.empty() : Optional.of(field);
    }

    private static Finding missing(String field, Target target) {
        return Finding.variant(ReasonCode.FIELD_MISSING, field, target);
    }
}
