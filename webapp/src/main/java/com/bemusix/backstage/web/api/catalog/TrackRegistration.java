package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.web.api.support.Input;
import java.util.List;

/** A track that comes together with its release, and may bring its code along. */
record TrackRegistration(Integer volume, Integer number, RecordingId recordingId, String title, String version, List<ArtistCredit> artists,
        List<Contributor> contributors, Long durationMs, RecordingType recordingType, Integer recordingYear, String language,
        ParentalWarning parentalWarning, String isrc, IsrcOrigin isrcOrigin, String licensor) {

    /** @param pointer where in the body the track stands */
    FirstTrack command(String pointer, Input input) {
        TrackDetails details = new TrackDetails(volume, number, recordingId, title, version, artists, contributors, durationMs,
            recordingType, recordingYear, language, parentalWarning);
        input.check(pointer, details);
        return new FirstTrack(details, input.identifier(pointer + "/isrc", isrc, Isrc::parse), isrcOrigin, licensor);
    }
}
