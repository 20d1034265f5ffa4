package com.bemusix.backstage.submission.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.UpcView;

/** A release of two tracks to try things on. */
final class Samples {

    static final Instant THEN = Instant.parse("2026-11-03T10:15:30.123456Z");
    static final ReleaseId RELEASE = new ReleaseId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
    static final TrackId FIRST = new TrackId(UUID.fromString("01930000-0000-7000-8000-000000000011"));
    static final TrackId SECOND = new TrackId(UUID.fromString("01930000-0000-7000-8000-000000000012"));

    private Samples() {
    }

    static ReleaseView release() {
        return release(details("Slow Lanterns"), List.of(track(FIRST, 1, "Halogen", "FR6V81212340"), track(SECOND, 2, "Nested", null)));
    }

    static ReleaseView release(ReleaseDetails details, List<TrackView> tracks) {
        UpcView upc = new UpcView(RELEASE, Gtin.parse("0602557265941"), "602557265941", UpcOrigin.ENTERED, false, THEN);
        AccountId account = new AccountId(UUID.fromString("01930000-0000-7000-8000-0000000000aa"));
        return new ReleaseView(RELEASE, account, ReleaseState.SUBMITTED, details, upc, Isrc.parse("FR6V81212340"), tracks, 7, THEN,
                THEN.plusSeconds(60), "Ilse \"Q\" Tanaka \uD83C\uDFB5");
    }

    static ReleaseDetails details(String title) {
        return new ReleaseDetails(title, null, ReleaseType.SINGLE, List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN)), "Nightjar",
                "NJ-7", "Electronic", null, "en", LocalDate.parse("2026-12-04"), null, null,
                new CopyrightLine(2026, "Nightjar Records"), null, ParentalWarning.NOT_EXPLICIT);
    }

    static TrackView track(TrackId id, int number, String title, String isrc) {
        RecordingId recording = new RecordingId(new UUID(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits() + 256));
        TrackDetails details = new TrackDetails(1, number, recording, title, null,
                List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN), new ArtistCredit("Bo", ArtistRole.FEATURED)),
                List.of(new Contributor("Ilse Tanaka", "Composer")), 215_000L, RecordingType.SOUND, 2026, "zxx", null);
        CodeView code = isrc == null ? null : new CodeView(recording, new Isrc(isrc), AssignmentStatus.ENTERED,
                IsrcOrigin.OWN_ROOT_ENTERED, null, true, false, THEN, "Ilse Tanaka");
        IsrcChoice choice = code == null ? IsrcChoice.GENERATE : IsrcChoice.ENTER;
        return new TrackView(id, 1, number, recording, details, choice, code, false, false, 3);
    }

    static ReleaseView with(ReleaseView release, UnaryOperator<TrackView> change) {
        List<TrackView> tracks = new ArrayList<>(release.tracks());
        tracks.replaceAll(change);
        return release(release.details(), tracks);
    }
}
