package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.attached;
import static com.bemusix.backstage.catalog.CatalogFixture.details;
import static com.bemusix.backstage.catalog.CatalogFixture.recording;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseQuery;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackPlace;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another account's thing is unknown, whatever is asked of it: every operation of the boundaries is in one of the tables here. */
@ExtendWith(ArquillianExtension.class)
class CatalogTenancyIT {

    /** They take no id of a thing, and {@code read} is for staff. */
    private static final Set<String> WITHOUT_ID = Set.of("register", "search", "rows", "count", "tabs", "read");
    private static final Set<String> FIND_NOTHING = Set.of("releasesAmong", "sharesCatalogNumber");
    private static final Set<String> FIND_NO_PLACE = Set.of("recordingWith", "releasesWith", "recordingsOn");

    @Inject
    CatalogFixture fixture;

    @Inject
    RecordingPlaces places;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    private AccountId stranger;
    private Isrc isrc;
    private ReleaseView release;
    private TrackView track;

    @BeforeEach
    void begin() {
        AccountId owner = fixture.account();
        stranger = fixture.account();
        isrc = CatalogFixture.isrc();
        release = releases.register(owner, new RegisterRelease(details("Nested"), null,
                List.of(new FirstTrack(recording("Halogen"), isrc, null, null))), ACTOR);
        track = release.tracks().get(0);
    }

    private Map<String, ThrowingCallable> operationsOnReleases(ReleaseId id) {
        return Map.of(
                "get", () -> releases.get(stranger, id),
                "change", () -> releases.change(stranger, id, details("Mine"), ANY_VERSION, ACTOR),
                "delete", () -> releases.delete(stranger, id, ANY_VERSION, ACTOR),
                "enterUpc", () -> releases.enterUpc(stranger, id, CatalogFixture.upc(), ANY_VERSION, ACTOR),
                "drawUpc", () -> releases.drawUpc(stranger, id, ANY_VERSION, ACTOR),
                "move", () -> releases.move(stranger, id, ReleaseMove.SUBMIT, ACTOR),
                "hold", () -> releases.hold(stranger, id, ANY_VERSION, ACTOR));
    }

    private Map<String, ThrowingCallable> operationsOnTracks(ReleaseId id, TrackId trackId) {
        return Map.of(
                "add", () -> tracks.add(stranger, id, recording("Mine"), ACTOR),
                "get", () -> tracks.get(stranger, id, trackId),
                "change", () -> tracks.change(stranger, id, trackId, recording("Mine"), ANY_VERSION, ACTOR),
                "remove", () -> tracks.remove(stranger, id, trackId, ANY_VERSION, ACTOR),
                "reorder", () -> tracks.reorder(stranger, id, List.of(new TrackPlace(trackId, 1, 1)), ANY_VERSION, ACTOR),
                "choose", () -> tracks.choose(stranger, id, trackId, IsrcChoice.GENERATE, ANY_VERSION, ACTOR));
    }

    @Test
    void anotherAccountsReleaseIsUnknown() {
        operationsOnReleases(release.id()).forEach((name, operation) -> Refused.as(Kind.NOT_FOUND, operation));
        operationsOnTracks(release.id(), track.id()).forEach((name, operation) -> Refused.as(Kind.NOT_FOUND, operation));

        assertThat(releases.read(release.id())).isEqualTo(release);
    }

    @Test
    void aReleaseThatNeverWasIsUnknownInTheSameWords() {
        ReleaseId none = new ReleaseId(UniqueId.next());
        operationsOnReleases(none).forEach((name, operation) ->
                assertThat(Refused.as(Kind.NOT_FOUND, operation).facts()).as(name).isEmpty());
        operationsOnTracks(none, track.id()).forEach((name, operation) ->
                assertThat(Refused.as(Kind.NOT_FOUND, operation).facts()).as(name).isEmpty());
        Refused.as(Kind.NOT_FOUND, () -> releases.read(none));
    }

    @Test
    void aTrackOfAnotherReleaseIsUnknownOnOnesOwn() {
        ReleaseView own = fixture.release(stranger, "Mine");

        operationsOnTracks(own.id(), track.id()).forEach((name, operation) -> {
            if (!name.equals("add") && !name.equals("reorder")) {
                Refused.as(Kind.NOT_FOUND, operation);
            }
        });
        Refused.as(Kind.TRACK_ORDER_INCOMPLETE,
                () -> tracks.reorder(stranger, own.id(), List.of(new TrackPlace(track.id(), 1, 1)), ANY_VERSION, ACTOR));
    }

    @Test
    void anotherAccountsRecordingCannotBeAttached() {
        ReleaseView own = fixture.release(stranger, "Mine");
        TrackView mine = fixture.track(stranger, own, "Mine");

        Refused.as(Kind.NOT_FOUND, () -> tracks.add(stranger, own.id(), attached(track.recordingId()), ACTOR));
        Refused.as(Kind.NOT_FOUND,
                () -> tracks.change(stranger, own.id(), mine.id(), attached(track.recordingId()), ANY_VERSION, ACTOR));
        Refused.as(Kind.NOT_FOUND, () -> releases.register(stranger, new RegisterRelease(details("Mine too"), null,
                List.of(new FirstTrack(attached(track.recordingId()), null, null, null))), ACTOR));
    }

    @Test
    void nothingOfAnotherAccountIsFound() {
        assertThat(places.recordingWith(stranger, isrc)).isEmpty();
        assertThat(releases.sharesCatalogNumber(stranger, fixture.release(fixture.account(), "Also NJ-001"))).isFalse();
        assertThat(places.releasesWith(stranger, track.recordingId())).isEmpty();
        assertThat(places.recordingsOn(stranger, release.details().title())).isEmpty();
        assertThat(releases.releasesAmong(stranger, List.of(release.id()))).isEmpty();
        assertThat(releases.search(stranger, new ReleaseQuery(isrc.value(), null, null, null), PageRequest.first()).items()).isEmpty();
        assertThat(releases.search(stranger, ReleaseQuery.all(), PageRequest.first()).items()).isEmpty();
        assertThat(releases.rows(stranger, ReleaseQuery.all(), 0, 10)).isEmpty();
        assertThat(releases.count(stranger, ReleaseQuery.all())).isZero();
        assertThat(releases.tabs(stranger).values()).containsOnly(0L);
    }

    @Test
    void everyOperationIsInATable() {
        Set<String> covered = new TreeSet<>(operationsOnReleases(release.id()).keySet());
        covered.addAll(WITHOUT_ID);
        covered.addAll(FIND_NOTHING);

        assertThat(operationsOf(ReleaseCatalog.class)).isEqualTo(covered);
        assertThat(operationsOf(RecordingPlaces.class)).isEqualTo(FIND_NO_PLACE);
        assertThat(operationsOf(TrackList.class)).isEqualTo(new TreeSet<>(operationsOnTracks(release.id(), track.id()).keySet()));
    }

    @Test
    void theDatabaseItselfPlacesNoRecordingOfAnotherAccount() throws Exception {
        ReleaseView own = fixture.release(stranger, "Mine");
        transaction.begin();
        entities.joinTransaction();
        Throwable refused = catchThrowable(() -> entities.createNativeQuery("""
                insert into catalog.track (id, account_id, version, release_id, recording_id, volume, number, changed_at)
                values (?1, ?2, 0, ?3, ?4, 1, 1, now())""").setParameter(1, UniqueId.next()).setParameter(2, stranger.value())
                .setParameter(3, own.id().value()).setParameter(4, track.recordingId().value()).executeUpdate());
        transaction.rollback();

        assertThat(refused).isInstanceOf(PersistenceException.class).hasMessageContaining("foreign key");
    }

    private static Set<String> operationsOf(Class<?> boundary) {
        return Arrays.stream(boundary.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
