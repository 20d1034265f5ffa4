package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.LedgerDetail;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A code of the account with everything that happened to it.
 *
 * @param reservation the numbers promised to somebody outside that it is or was one of, or null
 * @param history     oldest first
 */
record LedgerAnswer(Entry entry, ReservationAnswer reservation, List<LedgerEvent> history) {

    static LedgerAnswer of(LedgerDetail detail) {
        return new LedgerAnswer(Entry.of(detail.row()),
            detail.reservation() == null ? null : ReservationAnswer.of(detail.reservation()), detail.events());
    }

    /** A code with the recording as it was described when the code was assigned or entered; without one while it is only reserved. */
    record Entry(String isrc, String isrcDisplay, UUID recordingId, String mainArtist, String title, String version, Long durationMs,
            RecordingType recordingType, Integer yearOfFirstPublication, IsrcOrigin origin, AssignmentStatus status, boolean ownRoot,
            Instant recordedAt, String recordedBy) {

        static Entry of(LedgerRow row) {
            ReferenceFields recording = row.reference();
            UUID recordingId = row.recording() == null ? null : row.recording().value();
            return new Entry(row.isrc().value(), row.isrc().display(), recordingId, recording.mainArtist(), recording.title(),
                recording.version(), recording.durationMs(), recording.type(), recording.yearOfFirstPublication(), row.origin(),
                row.status(), row.ownRoot(), row.at(), row.by());
        }
    }
}
