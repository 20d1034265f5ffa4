package com.bemusix.backstage.catalog.boundary;

import java.time.LocalDate;

/**
 * Tracks of releases that can still be edited, of which nobody has said how they come by their code.
 *
 * @param releaseDate null if the release has none yet
 */
public record PlannedTracks(LocalDate releaseDate, long tracks) {
}
