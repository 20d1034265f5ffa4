package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A release in a list.
 *
 * @param displayArtists main artists in one line
 * @param tracks         how many
 * @param coded          how many of them have their ISRC
 */
record ReleaseRow(UUID id, ReleaseState state, String title, String version, ReleaseType type, String displayArtists, String label,
        String catalogNumber, LocalDate releaseDate, String upc, int tracks, int coded, Instant changedAt) {

    static ReleaseRow of(ReleaseSummary release) {
        return new ReleaseRow(release.id().value(), release.state(), release.title(), release.version(), release.type(), release.artists(),
            release.label(), release.catalogNumber(), release.releaseDate(), release.upc(), release.tracks(), release.coded(),
            release.changedAt());
    }
}
