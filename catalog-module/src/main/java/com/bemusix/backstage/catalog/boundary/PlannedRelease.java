package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.identifiers.ReleaseId;
import java.time.LocalDate;

/**
 * A release that can still be edited, with tracks that will need codes.
 *
 * @param releaseDate null if it has none yet
 * @param tracks      how many of them
 */
public record PlannedRelease(ReleaseId id, String title, LocalDate releaseDate, long tracks) {
}
