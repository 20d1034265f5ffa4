package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReleaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * A recording with a code in force, as a society asks for it, described as it is now.
 *
 * @param mainArtist             main artists in one line, null if there are none
 * @param yearOfFirstPublication of the first release, or what was known when the code was assigned or entered
 * @param first                  the release that was out first of those that carry it, or null
 * @param registrations          those that stand under the code in force, in the order of societies
 */
public record SocietyRow(RecordingId recording, Isrc isrc, AssignmentStatus status, String mainArtist, String title, String version,
        Long durationMs, RecordingType type, Integer yearOfFirstPublication, FirstRelease first, List<Contributor> contributors,
        List<SocietyRegistration> registrations) {

    /** What a recording's first release says for it. */
    public record FirstRelease(ReleaseId id, String title, String upc, LocalDate releaseDate, String label, CopyrightLine pLine) {
    }
}
