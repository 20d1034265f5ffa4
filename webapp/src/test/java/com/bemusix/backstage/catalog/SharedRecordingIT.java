package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.attached;
import static com.bemusix.backstage.catalog.CatalogFixture.recording;
import static com.bemusix.backstage.catalog.CatalogFixture.retitled;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One recording on several releases. */
class SharedRecordingIT extends OnOneRelease {

    @Inject
    RecordingPlaces places;

    @Test
    @DisplayName("S2 AC1: a recording is attached to a second release without entering its code again")
    void aRecordingIsAttachedWithItsCode() {
        FirstTrack coded = new FirstTrack(recording("Halogen"), CatalogFixture.isrc(), null, null);
        TrackView first = releases.register(account, new RegisterRelease(CatalogFixture.details("Single"), null, List.of(coded)), ACTOR)
                .tracks().get(0);

        TrackView second = tracks.add(account, release.id(), attached(first.recordingId()), ACTOR);

        assertThat(second.recordingId()).isEqualTo(first.recordingId());
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.recordingShared()).isTrue();
        assertThat(second.recordingLocked()).isFalse();
        assertThat(places.releasesWith(account, first.recordingId())).extracting("title").containsExactly("Nested", "Single");
    }

    @Test
    void attachingUnderAnotherNameIsRefusedAndUnderTheSameNameNot() {
        TrackView first = add("Halogen");
        ReleaseView other = fixture.release(account, "Best of");

        CatalogException refused = Refused.as(Kind.RECORDING_DIFFERS,
                () -> tracks.add(account, other.id(), retitled(first, "Halogen (Live)"), ACTOR));

        assertThat(refused.facts()).containsEntry("field", "title");
        assertThat(tracks.add(account, other.id(), first.details(), ACTOR).details().title()).isEqualTo("Halogen");
    }

    @Test
    @DisplayName("S2 AC3: a recording is on a release once only")
    void aRecordingIsOnAReleaseOnceOnly() {
        TrackView first = add("Halogen");
        TrackView second = add("Kitchen Radio");

        Refused.as(Kind.RECORDING_ALREADY_ON_RELEASE, () -> tracks.add(account, release.id(), attached(first.recordingId()), ACTOR));
        Refused.as(Kind.RECORDING_ALREADY_ON_RELEASE,
                () -> tracks.change(account, release.id(), second.id(), attached(first.recordingId()), ANY_VERSION, ACTOR));
    }

    @Test
    void aTrackMayTakeAnotherRecording() {
        TrackView typed = add("Halogen");
        ReleaseView single = fixture.release(account, "Single");
        TrackView known = fixture.track(account, single, "Halogen");

        TrackView changed = tracks.change(account, release.id(), typed.id(), attached(known.recordingId()), typed.version(), ACTOR);

        assertThat(changed.recordingId()).isEqualTo(known.recordingId());
        assertThat(changed.number()).isEqualTo(typed.number());
        assertThat(changed.version()).isGreaterThan(typed.version());
    }

    @Test
    void aChangeOfASharedRecordingShowsAndCountsOnBothReleases() {
        TrackView here = add("Halogen");
        ReleaseView single = fixture.release(account, "Single");
        TrackView there = tracks.add(account, single.id(), attached(here.recordingId()), ACTOR);
        long before = releases.get(account, single.id()).version();

        tracks.change(account, release.id(), here.id(), retitled(here, "Halogen II"), here.version(), ACTOR);

        TrackView after = tracks.get(account, single.id(), there.id());
        assertThat(after.details().title()).isEqualTo("Halogen II");
        assertThat(after.version()).isGreaterThan(there.version());
        assertThat(releases.get(account, single.id()).version()).isGreaterThan(before);
    }

    @Test
    void whatIsHandedInElsewhereKeepsItsNameButNotItsContributors() {
        TrackView here = add("Halogen");
        ReleaseView single = fixture.release(account, "Single");
        tracks.add(account, single.id(), attached(here.recordingId()), ACTOR);
        releases.move(account, single.id(), ReleaseMove.SUBMIT, ACTOR);

        TrackView locked = tracks.get(account, release.id(), here.id());
        assertThat(locked.recordingLocked()).isTrue();
        CatalogException refused = Refused.as(Kind.RECORDING_SHARED,
                () -> tracks.change(account, release.id(), here.id(), retitled(here, "Halogen II"), ANY_VERSION, ACTOR));
        assertThat(refused.facts()).containsEntry("field", "title");
        assertThat(tracks.get(account, release.id(), here.id())).isEqualTo(locked);

        TrackView credited = tracks.change(account, release.id(), here.id(), CatalogFixture.composedBy(here, "Anna Weiss"), ANY_VERSION,
                ACTOR);
        assertThat(credited.details().contributors()).containsExactly(new Contributor("Anna Weiss", "Composer"));
    }

    @Test
    void theChoiceOfACodeBelongsToTheRecording() {
        TrackView here = add("Halogen");
        ReleaseView single = fixture.release(account, "Single");
        TrackView there = tracks.add(account, single.id(), attached(here.recordingId()), ACTOR);

        TrackView chosen = tracks.choose(account, release.id(), here.id(), IsrcChoice.GENERATE, ANY_VERSION, ACTOR);

        assertThat(chosen.isrcChoice()).isEqualTo(IsrcChoice.GENERATE);
        assertThat(chosen.version()).isGreaterThan(here.version());
        assertThat(tracks.get(account, single.id(), there.id()).isrcChoice()).isEqualTo(IsrcChoice.GENERATE);
        assertThat(tracks.choose(account, release.id(), here.id(), IsrcChoice.GENERATE, ANY_VERSION, ACTOR).version())
                .isGreaterThan(chosen.version());
    }

    private TrackView add(String title) {
        return fixture.track(account, release, title);
    }
}
