package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A release as a row of a list.
 *
 * @param artists main artists in one line, null if there are none
 * @param upc     in the form entered or drawn, null while it has none
 * @param tracks  how many
 * @param coded   how many of them have an ISRC
 */
public record ReleaseSummary(ReleaseId id, AccountId account, ReleaseState state, String title, String version, ReleaseType type,
        String artists, String label, String catalogNumber, LocalDate releaseDate, String upc, int tracks, int coded, Instant changedAt) {
}
