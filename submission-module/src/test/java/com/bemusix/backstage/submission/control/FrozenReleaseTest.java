package com.bemusix.backstage.submission.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;

class FrozenReleaseTest {

    private final Finding warning = Finding.of(ReasonCode.ISRC_PREFIX_UNKNOWN, Target.track(Samples.FIRST, "isrc"), "ZZ",
            "\"quoted\" \u2028");
    private final Finding blocking = Finding.of(ReasonCode.ISRC_MISSING, Target.track(Samples.SECOND, "isrc"));

    @Test
    void whatWasFrozenIsReadBackWhole() {
        FrozenRelease frozen = new FrozenRelease(Samples.release(), List.of(warning, blocking));

        assertThat(FrozenRelease.parse(frozen.json())).isEqualTo(frozen);
    }

    @Property
    void whateverIsWrittenInItIsReadBack(@ForAll String title, @ForAll String remark) {
        FrozenRelease frozen = new FrozenRelease(Samples.release(Samples.details(title), List.of()),
                List.of(Finding.of(ReasonCode.ISRC_MISSING, Target.release("title"), remark)));

        assertThat(FrozenRelease.parse(frozen.json())).isEqualTo(frozen);
    }

    @Test
    void theSameReleaseIsFrozenAsTheSameText() {
        assertThat(new FrozenRelease(Samples.release(), List.of(warning)).json())
                .isEqualTo(new FrozenRelease(Samples.release(), List.of(warning)).json());
    }

    @Test
    void aCodeIsWrittenAsItself() {
        assertThat(new FrozenRelease(Samples.release(), List.of()).json()).contains("\"isrc\":\"FR6V81212340\"")
                .contains("\"id\":\"" + Samples.RELEASE + "\"");
    }

    @Test
    void aSnapshotWithoutAPartThatWasAddedLaterIsStillRead() {
        String older = new FrozenRelease(Samples.release(), List.of()).json()
                .replace("\"genre\":\"Electronic\",", "").replace("\"recordingShared\":false,", "");

        FrozenRelease read = FrozenRelease.parse(older);

        assertThat(read.release().details().genre()).isNull();
        assertThat(read.release().tracks()).allMatch(track -> !track.recordingShared());
    }

    @Test
    void theQueueIsToldWhatItShows() {
        var summary = new FrozenRelease(Samples.release(), List.of(warning, blocking, warning)).summary();

        assertThat(summary.title()).isEqualTo("Slow Lanterns");
        assertThat(summary.artists()).isEqualTo("Ilse Tanaka");
        assertThat(summary.tracks()).isEqualTo(2);
        assertThat(summary.blocking()).isEqualTo(1);
        assertThat(summary.warnings()).isEqualTo(2);
    }
}
