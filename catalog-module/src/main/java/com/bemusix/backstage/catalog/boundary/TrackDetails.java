package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.LanguageTag;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.RecordingYear;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.catalog.entity.Track;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place on a release and the recording in it. Everything may be missing in a draft. Texts are brought into their stored form here.
 *
 * @param volume        from 1; null for the last one when a track is added, for the present one when it is changed
 * @param number        from 1 within the volume; null for the next free one, or the present one
 * @param recordingId   a recording that exists, to be placed here as it is: what else is said about it must be nothing or the same.
 *                      Null, or the one that is here already, to describe the recording anew
 * @param version       version title, not part of the title: {@code Live in Lyon}
 * @param durationMs    playing time in milliseconds, up to a day
 * @param recordingYear of the recording session, four digits
 * @param language      of the words, a BCP 47 tag; {@code zxx} if there are none
 */
public record TrackDetails(
        @Min(1) @Max(TrackDetails.MAX_VOLUME) Integer volume,
        @Min(1) @Max(TrackDetails.MAX_NUMBER) Integer number,
        RecordingId recordingId,
        @PlainText(max = TrackDetails.MAX_TITLE) String title,
        @PlainText(max = ReleaseDetails.MAX_TITLE) String version,
        @Size(max = ReleaseDetails.MAX_ARTISTS) List<@NotNull @Valid ArtistCredit> artists,
        @Size(max = TrackDetails.MAX_CONTRIBUTORS) List<@NotNull @Valid Contributor> contributors,
        @Min(1) @Max(TrackDetails.MAX_DURATION_MS) Long durationMs,
        RecordingType recordingType,
        @RecordingYear Integer recordingYear,
        @LanguageTag String language,
        ParentalWarning parentalWarning) {

    public static final int MAX_VOLUME = 100;
    public static final int MAX_NUMBER = 500;
    /** Real works reach 300: a movement under the names of work, part and tempo. */
    public static final int MAX_TITLE = 500;
    public static final int MAX_CONTRIBUTORS = 100;
    public static final long MAX_DURATION_MS = 24 * 60 * 60 * 1000L;

    public TrackDetails {
        title = Text.normal(title);
        version = Text.normal(version);
        artists = Text.list(artists);
        contributors = Text.list(contributors);
        language = Text.language(language);
    }

    /** A recording that exists, as it is. */
    public static TrackDetails placing(RecordingId recording) {
        return new TrackDetails(null, null, recording, null, null, null, null, null, null, null, null, null);
    }

    static TrackDetails of(Track track) {
        Recording recording = track.recording();
        return new TrackDetails(track.volume(), track.number(), recording.id(), recording.title(), recording.titleVersion(),
                recording.artists(), recording.contributors(), recording.durationMs(), recording.type(), recording.recordingYear(),
                recording.language(), recording.parentalWarning());
    }

    /** The same, in the place and with the recording of the track. */
    TrackDetails placed(Track track) {
        return new TrackDetails(track.volume(), track.number(), track.recording().id(), title, version, artists, contributors, durationMs,
                recordingType, recordingYear, language, parentalWarning);
    }

    void applyTo(Recording recording) {
        recording.entitle(title, version);
        recording.credit(artists, contributors);
        recording.describe(durationMs, recordingType, recordingYear, language, parentalWarning);
    }

    /** The first field of the recording, by its name in the API, about which something else is said here. */
    Optional<String> differenceFrom(Recording recording) {
        Map<String, Boolean> differs = new LinkedHashMap<>();
        differs.put("title", differs(title, recording.title()));
        differs.put("version", differs(version, recording.titleVersion()));
        differs.put("artists", !artists.isEmpty() && !artists.equals(recording.artists()));
        differs.put("contributors", !contributors.isEmpty() && !contributors.equals(recording.contributors()));
        differs.put("durationMs", differs(durationMs, recording.durationMs()));
        differs.put("recordingType", differs(recordingType, recording.type()));
        differs.put("recordingYear", differs(recordingYear, recording.recordingYear()));
        differs.put("language", differs(language, recording.language()));
        differs.put("parentalWarning", differs(parentalWarning, recording.parentalWarning()));
        return differs.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).findFirst();
    }

    private static boolean differs(Object said, Object known) {
        return said != null && !said.equals(known);
    }
}
