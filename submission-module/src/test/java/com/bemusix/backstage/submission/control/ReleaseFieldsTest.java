package com.bemusix.backstage.submission.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseView;

class ReleaseFieldsTest {

    private final ReleaseView release = Samples.release();
    private final ReleaseFields fields = ReleaseFields.of(release);

    @ParameterizedTest
    @ValueSource(strings = {"", "/title", "/version", "/pLine", "/pLine/owner", "/cLine/year", "/upc", "/tracks", "/previouslyReleased",
            "/previouslyReleased/takenDown",
            "/tracks/01930000-0000-7000-8000-000000000011", "/tracks/01930000-0000-7000-8000-000000000012/isrc"})
    void aPlaceOfTheReleaseIsThereEvenIfItIsEmpty(String pointer) {
        assertThat(fields.has(Target.parse(pointer))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/titel", "/title/owner", "/account", "/account/isrcMode", "/tracks/01930000-0000-7000-8000-000000000099",
            "/tracks/01930000-0000-7000-8000-000000000011/upc"})
    void aPlaceThatNoReleaseHasIsNotThere(String pointer) {
        assertThat(fields.has(Target.parse(pointer))).isFalse();
    }

    @Test
    void aChangeShowsAtTheFieldAndAtWhatContainsIt() {
        ReleaseFields now = ReleaseFields.of(Samples.with(release, track -> track.id().equals(Samples.SECOND)
                ? Samples.track(Samples.SECOND, 2, "Nested", "FR6V81212341") : track));

        assertThat(fields.sameAt(Target.track(Samples.SECOND, "isrc"), now)).isFalse();
        assertThat(fields.sameAt(Target.track(Samples.SECOND, null), now)).isFalse();
        assertThat(fields.sameAt(Target.release("tracks"), now)).isFalse();
        assertThat(fields.sameAt(Target.release(null), now)).isFalse();
        assertThat(fields.sameAt(Target.track(Samples.FIRST, null), now)).isTrue();
        assertThat(fields.sameAt(Target.release("title"), now)).isTrue();
    }

    @Test
    void removingATrackChangesItsFields() {
        ReleaseFields now = ReleaseFields.of(Samples.release(release.details(), List.of(release.tracks().get(0))));

        assertThat(fields.sameAt(Target.track(Samples.SECOND, "title"), now)).isFalse();
    }

    @Test
    void differencesAreMatchedByTrackAndNotByPlace() {
        ReleaseView swapped = Samples.with(release, track -> Samples.track(track.id(), 3 - track.number(), track.details().title(),
                track.code() == null ? null : track.code().isrc().value()));

        assertThat(fields.differences(ReleaseFields.of(swapped))).containsExactly(
                "/tracks/" + Samples.FIRST + "/number", "/tracks/" + Samples.SECOND + "/number");
    }

    @Test
    void aVersionAndATimeAreNoDifference() {
        ReleaseView later = new ReleaseView(release.id(), release.account(), release.state(), release.details(), release.upc(),
                release.firstIsrc(), release.tracks(), release.version() + 5, release.createdAt(), Samples.THEN.plusSeconds(999), "Bo");

        assertThat(fields.differences(ReleaseFields.of(later))).isEmpty();
    }
}
