package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.boundary.SocietyEvent;
import com.bemusix.backstage.catalog.boundary.SocietyHistory;
import com.bemusix.backstage.catalog.boundary.SocietyRow;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.RecordingType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A recording as a society asks for it, with the societies that know it under its code. */
record SocietyRowAnswer(String isrc, String isrcDisplay, UUID recordingId, AssignmentStatus codeStatus, String mainArtist, String title,
        String version, Long durationMs, RecordingType recordingType, Integer yearOfFirstPublication, FirstRelease firstRelease,
        List<Contributor> contributors, List<Registered> registrations) {

    /** The release that was out first of those that carry the recording. */
    record FirstRelease(UUID id, String title, String upc, LocalDate releaseDate, String label, CopyrightLine pLine) {

        private static FirstRelease of(SocietyRow.FirstRelease release) {
            return release == null ? null : new FirstRelease(release.id().value(), release.title(), release.upc(), release.releaseDate(),
                release.label(), release.pLine());
        }
    }

    /** Since when a society knows the recording, and who said so. */
    record Registered(NamedSociety society, LocalDate on, Instant notedAt, String notedBy) {
    }

    /**
     * What was once said.
     *
     * @param on null if it was taken back
     */
    record Said(NamedSociety society, String isrc, LocalDate on, Instant notedAt, String notedBy) {

        private static Said of(SocietyEvent event) {
            return new Said(event.society(), event.isrc().value(), event.on(), event.at(), event.by());
        }
    }

    /** A recording with everything that was said, the latest first. */
    record History(SocietyRowAnswer recording, List<Said> history) {

        static History of(SocietyHistory history) {
            return new History(SocietyRowAnswer.of(history.row()), history.events().stream().map(Said::of).toList());
        }
    }

    static SocietyRowAnswer of(SocietyRow row) {
        return new SocietyRowAnswer(row.isrc().value(), row.isrc().display(), row.recording().value(), row.status(), row.mainArtist(),
            row.title(), row.version(), row.durationMs(), row.type(), row.yearOfFirstPublication(), FirstRelease.of(row.first()),
            row.contributors(),
            row.registrations().stream().map(each -> new Registered(each.society(), each.on(), each.at(), each.by())).toList());
    }
}
