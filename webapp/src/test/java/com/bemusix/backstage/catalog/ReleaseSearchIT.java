package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.details;
import static com.bemusix.backstage.catalog.CatalogFixture.recording;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseQuery;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReleaseSearchIT {

    @Inject
    CatalogFixture fixture;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    private AccountId account;

    @BeforeEach
    void begin() {
        account = fixture.account();
    }

    @Test
    @DisplayName("S1 AC2, S3 AC2: a UPC finds the release in 12, 13 and 14 digits, with spaces and hyphens")
    void aUpcFindsTheReleaseInAnyForm() {
        String upc = CatalogFixture.upc();
        releases.enterUpc(account, fixture.release(account, "Nested").id(), upc, ANY_VERSION, ACTOR);
        fixture.release(account, "Tide Tables");

        List<String> forms = List.of(upc, "0" + upc, "00" + upc, upc.charAt(0) + " " + upc.substring(1, 6) + " " + upc.substring(6),
                upc.substring(0, 6) + "-" + upc.substring(6), "  " + upc + " ");
        assertThat(forms).allSatisfy(form -> assertThat(found(form)).containsExactly("Nested"));
        assertThat(found(CatalogFixture.upc())).isEmpty();
    }

    @Test
    @DisplayName("S6 AC1: an ISRC finds every release that its recording is on, in any spelling")
    void anIsrcFindsEveryReleaseInAnySpelling() {
        Isrc isrc = CatalogFixture.isrc();
        ReleaseView album = coded("Nested", isrc);
        ReleaseView best = fixture.release(account, "Best of");
        tracks.add(account, best.id(), CatalogFixture.attached(album.tracks().get(0).recordingId()), ACTOR);
        fixture.release(account, "Tide Tables");

        List<String> forms = List.of(isrc.value(), isrc.display(), isrc.displayWithLabel(), isrc.value().toLowerCase(Locale.ROOT),
                isrc.display().replace('-', ' '));
        assertThat(forms).allSatisfy(form -> assertThat(found(form)).containsExactlyInAnyOrder("Nested", "Best of"));
    }

    @Test
    @DisplayName("S17: the code that a release was begun with finds it before it is assigned")
    void theFirstCodeFindsTheRelease() {
        Isrc isrc = CatalogFixture.isrc();
        releases.register(account, new RegisterRelease(details("Nested"), isrc, List.of()), ACTOR);

        assertThat(found(isrc.display())).containsExactly("Nested");
    }

    @Test
    void wordsFindTitleVersionArtistLabelAndCatalogNumberWithoutCaseAndAccents() {
        ReleaseDetails details = new ReleaseDetails("Señales", "Edición Única", ReleaseType.EP,
                List.of(new ArtistCredit("Ágata Núñez", ArtistRole.MAIN)), "Sello Ñandú", "ÑA-077 B", null, null, null, null, null,
                null, null, null, null);
        releases.register(account, new RegisterRelease(details, null, List.of()), ACTOR);
        fixture.release(account, "Tide Tables");

        assertThat(List.of("señales", "SENAL", "edicion", "agata nunez", "NANDU", "ña-077"))
                .allSatisfy(words -> assertThat(found(words)).containsExactly("Señales"));
        assertThat(found("%")).isEmpty();
        assertThat(found("_")).isEmpty();
        assertThat(found("!")).isEmpty();
        assertThat(found("' or 1=1 --")).isEmpty();
    }

    @Test
    void tabsAndStatesDivideTheList() {
        fixture.release(account, "Draft");
        ReleaseView submitted = fixture.release(account, "Submitted");
        releases.move(account, submitted.id(), ReleaseMove.SUBMIT, ACTOR);
        ReleaseView claimed = fixture.release(account, "Claimed");
        releases.move(account, claimed.id(), ReleaseMove.SUBMIT, ACTOR);
        releases.move(account, claimed.id(), ReleaseMove.CLAIM, ACTOR);

        assertThat(releases.tabs(account)).isEqualTo(Map.of(ReleaseTab.ALL, 3L, ReleaseTab.FINALIZE, 1L, ReleaseTab.CHECKING, 2L,
                ReleaseTab.CORRECT, 0L, ReleaseTab.DELIVERED, 0L, ReleaseTab.REMOVED, 0L));
        assertThat(titles(new ReleaseQuery(null, ReleaseTab.CHECKING, null, "title"))).containsExactly("Claimed", "Submitted");
        assertThat(titles(new ReleaseQuery(null, ReleaseTab.CHECKING, ReleaseState.IN_REVIEW, null))).containsExactly("Claimed");
        assertThat(titles(new ReleaseQuery(null, ReleaseTab.CORRECT, ReleaseState.IN_REVIEW, null))).isEmpty();
        assertThat(releases.count(account, new ReleaseQuery(null, ReleaseTab.CHECKING, null, null))).isEqualTo(2);
    }

    @Test
    void everyOrderIsPagedWithoutGapsAndRepeats() {
        for (int i = 0; i < 7; i++) {
            LocalDate date = i % 3 == 0 ? null : LocalDate.of(2027, 1, 1 + i % 2);
            releases.register(account, new RegisterRelease(dated("Part " + i % 4, date), null, List.of()), ACTOR);
        }

        for (String sort : List.of("changed", "-changed", "title", "-title", "releaseDate", "-releaseDate")) {
            ReleaseQuery query = new ReleaseQuery(null, null, null, sort);
            List<ReleaseSummary> rows = releases.rows(account, query, 0, 100);
            assertThat(rows).as(sort).hasSize(7);
            assertThat(paged(query)).as(sort).isEqualTo(rows);
            assertThat(releases.rows(account, query, 2, 3)).as(sort).isEqualTo(rows.subList(2, 5));
        }
        assertThat(releases.rows(account, new ReleaseQuery(null, null, null, "-releaseDate"), 0, 100))
                .extracting(ReleaseSummary::releaseDate).as("without date last")
                .startsWith(LocalDate.of(2027, 1, 2)).endsWith(null, null, null);
    }

    @Test
    void aTokenOfAnotherOrderOrNoneOfOursIsRefused() {
        fixture.release(account, "One");
        fixture.release(account, "Two");
        String token = releases.search(account, ReleaseQuery.all(), new PageRequest(1, null)).nextPageToken();

        ReleaseQuery byTitle = new ReleaseQuery(null, null, null, "title");
        assertThat(List.of("x", "", "AAAA", token + "x", token)).allSatisfy(bad ->
                assertThatExceptionOfType(InvalidPageTokenException.class)
                        .isThrownBy(() -> releases.search(account, byTitle, new PageRequest(1, bad))));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> releases.search(account, new ReleaseQuery(null, null, null, "title; drop"), PageRequest.first()));
    }

    @Test
    @DisplayName("S1 AC3: a catalogue number is on one release of the label only")
    void aCatalogNumberThatIsOnAnotherReleaseOfTheLabelIsNoticed() {
        ReleaseView first = fixture.release(account, "Nested");
        assertThat(releases.sharesCatalogNumber(account, first)).isFalse();

        ReleaseView second = fixture.release(account, "Tide Tables");
        assertThat(releases.sharesCatalogNumber(account, first)).isTrue();

        releases.change(account, second.id(), dated("Tide Tables", null), ANY_VERSION, ACTOR);
        assertThat(releases.sharesCatalogNumber(account, first)).isFalse();
    }

    @Test
    void aRowCountsTracksAndCodes() {
        ReleaseView release = coded("Nested", CatalogFixture.isrc());
        fixture.track(account, release, "Without");
        String upc = CatalogFixture.upc();
        releases.enterUpc(account, release.id(), upc, ANY_VERSION, ACTOR);

        assertThat(releases.rows(account, ReleaseQuery.all(), 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.tracks()).isEqualTo(2);
            assertThat(row.coded()).isEqualTo(1);
            assertThat(row.upc()).isEqualTo(upc);
            assertThat(row.artists()).isEqualTo("Ilse Tanaka");
        });
    }

    private ReleaseView coded(String title, Isrc isrc) {
        return releases.register(account, new RegisterRelease(details(title), null,
                List.of(new FirstTrack(recording("Halogen"), isrc, null, null))), ACTOR);
    }

    private static ReleaseDetails dated(String title, LocalDate date) {
        return new ReleaseDetails(title, null, ReleaseType.EP, null, null, null, null, null, null, date, null, null, null, null, null);
    }

    private List<String> found(String words) {
        return titles(new ReleaseQuery(words, null, null, null));
    }

    private List<String> titles(ReleaseQuery query) {
        return releases.search(account, query, PageRequest.first()).items().stream().map(ReleaseSummary::title).toList();
    }

    private List<ReleaseSummary> paged(ReleaseQuery query) {
        List<ReleaseSummary> all = new ArrayList<>();
        String token = null;
        do {
            Page<ReleaseSummary> page = releases.search(account, query, new PageRequest(2, token));
            all.addAll(page.items());
            token = page.nextPageToken();
        } while (token != null);
        return all;
    }
}
