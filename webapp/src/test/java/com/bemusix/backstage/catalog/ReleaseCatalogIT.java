package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.details;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReleaseCatalogIT {

    @Inject
    CatalogFixture fixture;

    @Inject
    RecordingPlaces places;

    @Inject
    ReleaseCatalog releases;

    @Inject
    IsrcRegistry isrcs;

    @Inject
    IsrcRoots roots;

    @Inject
    IsrcSetup setup;

    @Test
    void whatWasRegisteredIsReadBack() {
        AccountId account = fixture.account();
        ReleaseView release = fixture.release(account, "Nested");
        fixture.track(account, release, "Halogen");

        ReleaseView read = releases.get(account, release.id());

        assertThat(read.details()).isEqualTo(details("Nested"));
        assertThat(read.state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(read.changedBy()).isEqualTo(ACTOR.name());
        assertThat(read.tracks()).singleElement().satisfies(track -> {
            assertThat(track.details().title()).isEqualTo("Halogen");
            assertThat(track.details().contributors()).containsExactly(new Contributor("Ilse Tanaka", "Composer"));
            assertThat(track.isrcChoice()).isEqualTo(IsrcChoice.UNDECIDED);
        });
        assertThat(read.version()).isGreaterThan(release.version());
    }

    @Test
    @DisplayName("S12: no release before the account has said how it comes by codes")
    void noReleaseBeforeTheSetUp() {
        AccountId account = new AccountId(UniqueId.next());

        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> fixture.release(account, "Nested"))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(RegistryException.Kind.ROOT_SETUP_REQUIRED));
    }

    @Test
    @DisplayName("S17: with roots, one code is enough to begin, and none is too few")
    void withRootsOneCodeIsEnoughToBegin() {
        AccountId account = accountWithRoot();
        Isrc isrc = CatalogFixture.isrc();

        Refused.as(Kind.ISRC_MISSING, () -> fixture.release(account, "Nested"));
        ReleaseView release = releases.register(account, new RegisterRelease(details("Nested"), isrc, List.of()), ACTOR);

        assertThat(release.firstIsrc()).isEqualTo(isrc);
        assertThat(isrcs.find(account, isrc)).as("remembered, not assigned").isEmpty();
    }

    @Test
    @DisplayName("S17: with roots, a track with a code begins a release as well")
    void aTrackWithACodeBeginsAReleaseAsWell() {
        AccountId account = accountWithRoot();
        Isrc isrc = CatalogFixture.isrc();
        FirstTrack first = new FirstTrack(CatalogFixture.recording("Halogen"), isrc, IsrcOrigin.LICENSED_IN, "Mono Club");

        ReleaseView release = releases.register(account, new RegisterRelease(details("Nested"), null, List.of(first)), ACTOR);

        TrackView track = release.tracks().get(0);
        assertThat(track.code().isrc()).isEqualTo(isrc);
        assertThat(track.code().licensor()).isEqualTo("Mono Club");
        assertThat(track.isrcChoice()).isEqualTo(IsrcChoice.ENTER);
        FirstTrack again = new FirstTrack(CatalogFixture.attached(track.recordingId()), null, null, null);
        ReleaseView second = releases.register(account, new RegisterRelease(details("Best of"), null, List.of(again)), ACTOR);
        assertThat(second.tracks().get(0).code().isrc()).isEqualTo(isrc);
    }

    @Test
    void aReleaseOfWhichOneTrackIsRefusedIsNotBegun() {
        AccountId account = fixture.account();
        FirstTrack same = new FirstTrack(CatalogFixture.at(1, 1, null), null, null, null);

        Refused.as(Kind.TRACK_PLACE_TAKEN,
                () -> releases.register(account, new RegisterRelease(details("Nested"), null, List.of(same, same)), ACTOR));

        assertThat(releases.tabs(account).get(ReleaseTab.ALL)).isZero();
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsKept() {
        AccountId account = fixture.account();

        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> fixture.release(account, "a".repeat(10_000)))
                .satisfies(refused -> assertThat(refused.getConstraintViolations())
                        .extracting(ConstraintViolation::getMessage).containsExactly("is longer than 250 characters"));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> fixture.release(account, "Halo\u0000gen"));

        assertThat(releases.tabs(account).get(ReleaseTab.ALL)).isZero();
    }

    @Test
    void anyScriptAndEmojiAreReadBackAsWritten() {
        AccountId account = fixture.account();

        assertThat(fixture.release(account, "熱帯夜 👩‍👩‍👧‍👦 שיר Beyonce\u0301").details().title())
                .isEqualTo("熱帯夜 👩‍👩‍👧‍👦 שיר Beyonc\u00E9");
    }

    @Test
    void aChangeRaisesTheVersionAndAnOldVersionIsStale() {
        AccountId account = fixture.account();
        ReleaseView release = fixture.release(account, "Nested");

        ReleaseView changed = releases.change(account, release.id(), details("Nested II"), release.version(), ACTOR);

        assertThat(changed.version()).isGreaterThan(release.version());
        assertThat(changed.changedAt()).isAfter(release.changedAt());
        Refused.as(Kind.STALE, () -> releases.change(account, release.id(), details("Nested III"), release.version(), ACTOR));
        assertThat(releases.get(account, release.id())).isEqualTo(changed);
        assertThat(releases.change(account, release.id(), details("Nested"), ANY_VERSION, ACTOR).details().title()).isEqualTo("Nested");
    }

    @Test
    void aChangeThatSaysTheSameRaisesTheVersionToo() {
        AccountId account = fixture.account();
        ReleaseView release = fixture.release(account, "Nested");

        assertThat(releases.change(account, release.id(), details("Nested"), release.version(), ACTOR).version())
                .isGreaterThan(release.version());
    }

    @Test
    void aDraftMayLoseEverythingButTitleAndType() {
        AccountId account = fixture.account();
        ReleaseView release = fixture.release(account, "Nested");
        ReleaseDetails bare = new ReleaseDetails("Nested", null, ReleaseType.SINGLE, null, null, null, null, null, null, null, null, null,
                null, null, null);

        assertThat(releases.change(account, release.id(), bare, release.version(), ACTOR).details()).isEqualTo(bare);
    }

    @Test
    @DisplayName("S1, S3: the UPC is shown as it was entered, and with the release from then on")
    void theUpcIsShownAsEntered() {
        AccountId account = fixture.account();
        ReleaseView release = fixture.release(account, "Nested");
        String upc = CatalogFixture.upc();

        String typed = " 0" + upc.substring(0, 6) + " " + upc.substring(6);
        ReleaseView withUpc = releases.enterUpc(account, release.id(), typed, ANY_VERSION, ACTOR);

        assertThat(withUpc.upc().upc()).isEqualTo("0" + upc);
        assertThat(withUpc.version()).isGreaterThan(release.version());
        Refused.as(Kind.STALE, () -> releases.enterUpc(account, release.id(), upc, release.version(), ACTOR));
        Refused.as(Kind.STALE, () -> releases.drawUpc(account, release.id(), release.version(), ACTOR));
    }

    @Test
    void aSecondReleaseIsRefusedTheSameUpc() {
        AccountId account = fixture.account();
        String upc = CatalogFixture.upc();
        releases.enterUpc(account, fixture.release(account, "Nested").id(), upc, ANY_VERSION, ACTOR);
        ReleaseView other = fixture.release(account, "Tide Tables");

        assertThatExceptionOfType(RegistryException.class)
                .isThrownBy(() -> releases.enterUpc(account, other.id(), "0" + upc, ANY_VERSION, ACTOR))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(RegistryException.Kind.UPC_DUP_OTHER_RELEASE));
        assertThat(releases.get(account, other.id()).version()).isEqualTo(other.version());
    }

    @Test
    @DisplayName("S5 AC3: a deleted draft leaves its recordings and their codes behind")
    void aDeletedDraftLeavesItsRecordingsBehind() {
        AccountId account = fixture.account();
        Isrc isrc = CatalogFixture.isrc();
        FirstTrack coded = new FirstTrack(CatalogFixture.recording("Halogen"), isrc, null, null);
        ReleaseView release = releases.register(account, new RegisterRelease(details("Nested"), null, List.of(coded)), ACTOR);
        String upc = CatalogFixture.upc();
        ReleaseView withUpc = releases.enterUpc(account, release.id(), upc, ANY_VERSION, ACTOR);

        Refused.as(Kind.STALE, () -> releases.delete(account, release.id(), release.version(), ACTOR));
        releases.delete(account, release.id(), withUpc.version(), ACTOR);

        Refused.as(Kind.NOT_FOUND, () -> releases.get(account, release.id()));
        assertThat(places.recordingWith(account, isrc)).hasValueSatisfying(recording -> {
            assertThat(recording.title()).isEqualTo("Halogen");
            assertThat(recording.releases()).isEmpty();
        });
        ReleaseView again = fixture.release(account, "Nested");
        assertThat(releases.enterUpc(account, again.id(), upc, ANY_VERSION, ACTOR).upc().upc()).isEqualTo(upc);
    }

    @Test
    void aReleaseThatIsHandedInIsNeitherChangedNorDeleted() {
        AccountId account = fixture.account();
        ReleaseView release = fixture.release(account, "Nested");
        releases.move(account, release.id(), ReleaseMove.SUBMIT, ACTOR);

        Refused.as(Kind.RELEASE_LOCKED, () -> releases.change(account, release.id(), details("Other"), ANY_VERSION, ACTOR));
        Refused.as(Kind.RELEASE_LOCKED, () -> releases.enterUpc(account, release.id(), CatalogFixture.upc(), ANY_VERSION, ACTOR));
        Refused.as(Kind.RELEASE_LOCKED, () -> releases.drawUpc(account, release.id(), ANY_VERSION, ACTOR));
        CatalogException refused = Refused.as(Kind.RELEASE_LOCKED, () -> releases.delete(account, release.id(), ANY_VERSION, ACTOR));

        assertThat(refused.facts()).containsEntry("state", "SUBMITTED");
    }

    private AccountId accountWithRoot() {
        AccountId account = new AccountId(UniqueId.next());
        roots.declare(account, new DeclareRoot(CatalogFixture.root(), "Nightjar Records", null, null, null, ZoneOffset.UTC), ACTOR);
        setup.declare(account, IsrcMode.ROOT, setup.of(account).version(), ACTOR);
        return account;
    }
}
