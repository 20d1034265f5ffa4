package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A track with its recording and the recording's code. */
public record TrackAnswer(UUID id, int volume, int number, UUID recordingId, String title, String version, List<ArtistCredit> artists,
        List<Contributor> contributors, Long durationMs, RecordingType recordingType, Integer recordingYear, String language,
        ParentalWarning parentalWarning, String isrc, String isrcDisplay, IsrcChoice isrcChoice, IsrcOrigin isrcOrigin,
        AssignmentStatus isrcStatus, boolean isrcLocked, String licensor, boolean recordingShared, boolean recordingLocked) {

    public static TrackAnswer of(TrackView track) {
        TrackDetails details = track.details();
        Optional<CodeView> code = Optional.ofNullable(track.code());
        return new TrackAnswer(track.id().value(), track.volume(), track.number(), track.recordingId().value(), details.title(),
            details.version(), details.artists(), details.contributors(), details.durationMs(), details.recordingType(),
            details.recordingYear(), details.language(), details.parentalWarning(), isrc(code, Isrc::value), isrc(code, Isrc::display),
            track.isrcChoice(), code.map(CodeView::origin).orElse(null), code.map(CodeView::status).orElse(null),
            code.map(CodeView::locked).orElse(false), code.map(CodeView::licensor).orElse(null), track.recordingShared(),
            track.recordingLocked());
    }

    private static String isrc(Optional<CodeView> code, Function<Isrc, String> form) {
        return code.map(CodeView::isrc).map(form).orElse(null);
    }

    public static EntityTag tag(TrackView track) {
        return Answers.tag('t', track.version());
    }
}
