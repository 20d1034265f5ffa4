package com.bemusix.backstage.catalog;

import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts and releases for the tests of the catalogue. */
@ApplicationScoped
public class CatalogFixture {

    static final Actor ACTOR = new Actor(UniqueId.next(), "Ilse Tanaka", "127.0.0.1", "test");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIES = RANDOM.nextInt(10_000);
    private static final IsrcPrefix PREFIX = IsrcPrefix.parse("QZ" + Integer.toString(36 * 36 + RANDOM.nextInt(35 * 36 * 36), 36));
    private static final AtomicInteger ROOTS = new AtomicInteger(RANDOM.nextInt(35 * 36 * 36));
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    IsrcSetup setup;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    /** An account that has declared to have no root. */
    AccountId account() {
        return account(IsrcMode.NO_ROOT);
    }

    AccountId account(IsrcMode mode) {
        AccountId account = new AccountId(UniqueId.next());
        setup.declare(account, mode, 0, ACTOR);
        return account;
    }

    /** A code that no other test uses. */
    static Isrc isrc() {
        return Isrc.of(PREFIX, 26, NUMBERS.incrementAndGet());
    }

    /** A root that no other test uses. */
    static String root() {
        return "FR" + Integer.toString(36 * 36 + ROOTS.getAndIncrement() % (35 * 36 * 36), 36);
    }

    /** Twelve digits that no other test uses. */
    static String upc() {
        return Gtin.of("19" + String.format(Locale.ROOT, "%04d%05d", SERIES, NUMBERS.incrementAndGet())).entered();
    }

    ReleaseView release(AccountId account, String title) {
        return releases.register(account, new RegisterRelease(details(title), null, List.of()), ACTOR);
    }

    TrackView track(AccountId account, ReleaseView release, String title) {
        return tracks.add(account, release.id(), recording(title), ACTOR);
    }

    static ReleaseDetails details(String title) {
        return new ReleaseDetails(title, null, ReleaseType.ALBUM, List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN)),
                "Nightjar Records", "NJ-001", "Electronic", "Ambient", "en", LocalDate.of(2027, 3, 5), null, null,
                new CopyrightLine(2027, "Nightjar Records"), new CopyrightLine(2027, "Nightjar Records"), ParentalWarning.NOT_EXPLICIT);
    }

    static TrackDetails recording(String title) {
        return new TrackDetails(null, null, null, title, null, List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN)),
                List.of(new Contributor("Ilse Tanaka", "Composer")), 215_000L, RecordingType.SOUND, 2026, "zxx",
                ParentalWarning.NOT_EXPLICIT);
    }

    static TrackDetails attached(RecordingId recording) {
        return at(null, null, recording);
    }

    /** A recording as it would be sent after somebody changed its title. */
    static TrackDetails retitled(TrackView track, String title) {
        TrackDetails was = track.details();
        return new TrackDetails(was.volume(), was.number(), was.recordingId(), title, was.version(), was.artists(), was.contributors(),
                was.durationMs(), was.recordingType(), was.recordingYear(), was.language(), was.parentalWarning());
    }

    static TrackDetails composedBy(TrackView track, String name) {
        TrackDetails was = track.details();
        return new TrackDetails(null, null, null, was.title(), was.version(), was.artists(), List.of(new Contributor(name, "Composer")),
                was.durationMs(), was.recordingType(), was.recordingYear(), was.language(), was.parentalWarning());
    }

    static TrackDetails at(Integer volume, Integer number, RecordingId recording) {
        return new TrackDetails(volume, number, recording, null, null, null, null, null, null, null, null, null);
    }
}
