package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts about a release with which nothing is wrong, to be spoilt in one point: two coded tracks, out in three months. */
final class Facts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final AccountId ACCOUNT = new AccountId(new UUID(7, 1));
    private static final ReleaseId RELEASE = new ReleaseId(new UUID(7, 2));

    String title = "Nested";
    String version;
    ReleaseType type = ReleaseType.EP;
    List<ArtistCredit> artists = List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN));
    String label = "Nightjar Records";
    String genre = "Electronic";
    String titleLanguage = "en";
    LocalDate releaseDate = LocalDate.of(2027, 2, 26);
    LocalDate originalReleaseDate;
    PreviousRelease previous;
    CopyrightLine pLine = new CopyrightLine(2027, "Nightjar Records");
    CopyrightLine cLine = new CopyrightLine(2027, "Nightjar Records");
    String upc = "198700204016";
    UpcOrigin upcOrigin = UpcOrigin.ENTERED;
    IsrcMode mode = IsrcMode.NO_ROOT;
    boolean ready = true;
    boolean termsAccepted = true;
    String soleOwner;
    boolean catalogNumberTaken;
    long numbersFree = 1000;
    final Set<RecordingId> attested = new HashSet<>();
    final Map<RecordingId, ReferenceFields> registered = new HashMap<>();
    final Map<PolicyTopic, PolicyView> policies = new EnumMap<>(PolicyTopic.class);
    final List<ATrack> tracks = new ArrayList<>(List.of(
            new ATrack(1, "Halogen", "QZ9BM2600001"), new ATrack(2, "Kitchen Radio", "QZ9BM2600002")));

    static Facts good() {
        return new Facts();
    }

    ATrack track(int number) {
        return tracks.get(number - 1);
    }

    ATrack add(String title, String isrc) {
        ATrack track = new ATrack(tracks.size() + 1, title, isrc);
        tracks.add(track);
        return track;
    }

    ReleaseFacts build() {
        ReleaseDetails details = new ReleaseDetails(title, version, type, artists, label, "NJ-001", genre, null, titleLanguage, releaseDate,
                originalReleaseDate, previous, pLine, cLine, ParentalWarning.NOT_EXPLICIT);
        List<TrackView> views = tracks.stream().map(ATrack::build).toList();
        UpcView product = upc == null ? null : new UpcView(RELEASE, Gtin.parse(upc), upc, upcOrigin, false, NOW);
        ReleaseView release = new ReleaseView(RELEASE, ACCOUNT, ReleaseState.DRAFT, details, product, null, views, 1, NOW, NOW, "Ilse");
        return new ReleaseFacts(release, new SetupView(ACCOUNT, mode, false, false, 1, NOW, "Ilse", ready), termsAccepted, soleOwner,
                attested, numbersFree, registered, catalogNumberTaken, policies, TODAY);
    }
}
