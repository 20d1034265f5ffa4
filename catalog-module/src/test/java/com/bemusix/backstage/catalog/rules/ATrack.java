package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A track of {@link Facts}, complete until spoilt. */
final class ATrack {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final TrackId id;
    final RecordingId recording;
    int volume = 1;
    int number;
    String title;
    String version;
    List<ArtistCredit> artists = List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN));
    List<Contributor> contributors = List.of(new Contributor("Ilse Tanaka", "Composer"));
    Long durationMs = 215_000L;
    RecordingType type = RecordingType.SOUND;
    Integer year = 2026;
    String language = "zxx";
    ParentalWarning warning = ParentalWarning.NOT_EXPLICIT;
    IsrcChoice choice = IsrcChoice.ENTER;
    String isrc;
    AssignmentStatus status = AssignmentStatus.ENTERED;
    IsrcOrigin origin = IsrcOrigin.PREVIOUS_DISTRIBUTOR;
    boolean ownRoot;
    Instant at = NOW;

    ATrack(int number, String title, String isrc) {
        this.id = new TrackId(new UUID(8, number));
        this.recording = new RecordingId(new UUID(9, number));
        this.number = number;
        this.title = title;
        this.isrc = isrc;
    }

    ATrack by(String... names) {
        artists = Arrays.stream(names).map(name -> new ArtistCredit(name, ArtistRole.MAIN)).toList();
        return this;
    }

    /** Its code was drawn, so long after the release was begun, or before that if it is negative. */
    ATrack drawn(Duration later) {
        origin = IsrcOrigin.GENERATED_MANAGER;
        at = NOW.plus(later);
        return this;
    }

    ATrack toGenerate() {
        isrc = null;
        choice = IsrcChoice.GENERATE;
        return this;
    }

    ATrack undecided() {
        isrc = null;
        choice = IsrcChoice.UNDECIDED;
        return this;
    }

    TrackView build() {
        CodeView code = isrc == null ? null
                : new CodeView(recording, new Isrc(isrc), status, origin, null, ownRoot, false, at, "Ilse");
        TrackDetails details = new TrackDetails(volume, number, recording, title, version, artists, contributors, durationMs, type, year,
                language, warning);
        return new TrackView(id, volume, number, recording, details, choice, code, false, false, 1);
    }
}
