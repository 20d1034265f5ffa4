package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * Recordings of a release that can still be edited, which may need codes before it goes out.
 *
 * @param releaseDate null if the release has none yet
 * @param label       as the release names it; null if it names none
 * @param recordings  those that an earlier release has too are left to that one
 */
public record PlannedTracks(ReleaseId release, LocalDate releaseDate, String label, List<RecordingId> recordings) {
}
