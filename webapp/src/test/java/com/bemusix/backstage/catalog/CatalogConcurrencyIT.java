package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.attached;
import static com.bemusix.backstage.catalog.CatalogFixture.recording;
import static com.bemusix.backstage.catalog.CatalogFixture.retitled;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackPlace;
import com.bemusix.backstage.catalog.boundary.TrackView;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogConcurrencyIT extends OnOneRelease {

    @Resource
    ManagedExecutorService threads;

    @Test
    void ofTwoWhoReorderAtOnceTheSlowerOneIsStale() throws Exception {
        TrackView one = fixture.track(account, release, "Halogen");
        TrackView two = fixture.track(account, release, "Kitchen Radio");
        long version = releases.get(account, release.id()).version();
        List<TrackPlace> swapped = List.of(new TrackPlace(one.id(), 1, 2), new TrackPlace(two.id(), 1, 1));

        List<Throwable> failures = atOnce(4, i -> tracks.reorder(account, release.id(), swapped, version, ACTOR));

        assertThat(failures).hasSize(3).allSatisfy(CatalogConcurrencyIT::isStale);
    }

    @Test
    void allWhoAddATrackAtOnceGetAPlaceOfTheirOwn() throws Exception {
        List<Throwable> failures = atOnce(8, i -> tracks.add(account, release.id(), recording("Part " + i), ACTOR));

        assertThat(failures).isEmpty();
        assertThat(releases.get(account, release.id()).tracks()).extracting(TrackView::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void ofAllWhoAttachARecordingAtOnceOneDoes() throws Exception {
        TrackView known = fixture.track(account, fixture.release(account, "Single"), "Halogen");

        List<Throwable> failures = atOnce(4, i -> tracks.add(account, release.id(), attached(known.recordingId()), ACTOR));

        assertThat(failures).hasSize(3).allSatisfy(failure ->
                assertThat(((CatalogException) failure).kind()).isEqualTo(Kind.RECORDING_ALREADY_ON_RELEASE));
    }

    @Test
    void twoWhoDescribeASharedRecordingFromTwoReleasesNeverWaitForEachOther() throws Exception {
        TrackView here = fixture.track(account, release, "Halogen");
        ReleaseView single = fixture.release(account, "Single");
        TrackView there = tracks.add(account, single.id(), attached(here.recordingId()), ACTOR);

        List<Throwable> failures = atOnce(8, i -> i % 2 == 0
                ? tracks.change(account, release.id(), here.id(), retitled(here, "Halogen " + i), ANY_VERSION, ACTOR)
                : tracks.change(account, single.id(), there.id(), retitled(here, "Halogen " + i), ANY_VERSION, ACTOR));

        assertThat(failures).isEmpty();
    }

    @Test
    void ofAllWhoMoveAReleaseAtOnceOneDoes() throws Exception {
        List<Throwable> failures = atOnce(4, i -> releases.move(account, release.id(), ReleaseMove.SUBMIT, ACTOR));

        assertThat(failures).hasSize(3).allSatisfy(failure ->
                assertThat(((CatalogException) failure).kind()).isEqualTo(Kind.RELEASE_MOVE_FORBIDDEN));
    }

    private interface Deed {
        Object by(int person);
    }

    private static void isStale(Throwable failure) {
        assertThat(failure).isInstanceOf(CatalogException.class);
        assertThat(((CatalogException) failure).kind()).isEqualTo(Kind.STALE);
    }

    /** Lets so many people do it in the same moment; answers what went wrong for those for whom it did. */
    private List<Throwable> atOnce(int people, Deed deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Future<Throwable>> deeds = new ArrayList<>();
        IntStream.range(0, people).forEach(i -> deeds.add(threads.submit((Callable<Throwable>) () -> {
            start.await(60, TimeUnit.SECONDS);
            try {
                deed.by(i);
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        })));
        List<Throwable> failures = new ArrayList<>();
        for (Future<Throwable> done : deeds) {
            failures.add(done.get(120, TimeUnit.SECONDS));
        }
        return failures.stream().filter(Objects::nonNull).toList();
    }
}
