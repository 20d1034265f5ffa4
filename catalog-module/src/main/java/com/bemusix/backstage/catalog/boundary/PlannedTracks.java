package com.bemusix.backstage.catalog.boundary;

import java.time.LocalDate;

/**
 * Tracks of releases that can still be edited, of which nobody has said how they come by their code.
 *
 * @param releaseDate null if the releases have none yet
 * @param label       as the releases name it; null if they name none
 */
public record PlannedTracks(LocalDate releaseDate, String label, long tracks) {
}
