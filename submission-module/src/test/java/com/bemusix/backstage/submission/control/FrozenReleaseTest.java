package com.bemusix.backstage.submission.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Justification;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyQuestion;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;

class FrozenReleaseTest {

    private final Finding warning = Finding.of(ReasonCode.ISRC_PREFIX_UNKNOWN, Target.track(Samples.FIRST, "isrc"), "ZZ",
            "\"quoted\" \u2028");
    private final Finding blocking = Finding.of(ReasonCode.ISRC_MISSING, Target.track(Samples.SECOND, "isrc"));

    @Test
    void whatWasFrozenIsReadBackWhole() {
        FrozenRelease frozen = new FrozenRelease(Samples.release(), List.of(warning, blocking));

        assertThat(FrozenRelease.parse(frozen.json())).isEqualTo(frozen);
    }

    @Test
    @DisplayName("T6, T7: the reason of the label and the policy that asked for it are frozen with the finding")
    void theReasonOfTheLabelIsFrozenToo() {
        PolicyQuestion question = new PolicyQuestion(PolicyTopic.REMASTER, null, 2, PolicyAdvice.ASK, PolicyAdvice.KEEP, true,
                "FR6V81212340");
        Justification said = new Justification(PolicyAdvice.KEEP, "Same tape\nnew level", "FR6V81212340", null, 2, Samples.THEN, "Ilse");
        Finding answered = Finding.of(ReasonCode.ISRC_VERSION_REUSE, Target.track(Samples.FIRST, "isrc"), "FR-6V8-12-12340", "Halogen")
                .as(Severity.BLOCKS).under(new Citation("Ask.", "IFPI", "https://isrc.ifpi.org/"), question).answered(said);
        FrozenRelease frozen = new FrozenRelease(Samples.release(), List.of(answered));

        FrozenRelease read = FrozenRelease.parse(frozen.json());

        assertThat(read).isEqualTo(frozen);
        assertThat(read.findings()).allMatch(Finding::justified);
        assertThat(read.summary().blocking()).isZero();
    }

    @Property
    void whateverIsWrittenInItIsReadBack(@ForAll String title, @ForAll String remark) {
        FrozenRelease frozen = new FrozenRelease(Samples.release(Samples.details(title), List.of()),
                List.of(Finding.of(ReasonCode.ISRC_MISSING, Target.release("title"), remark)));

        assertThat(FrozenRelease.parse(frozen.json())).isEqualTo(frozen);
    }

    @Test
    @DisplayName("E5: that a release was out before is frozen with it")
    void thatItWasOutBeforeIsFrozenToo() {
        ReleaseDetails old = Samples.details("Slow Lanterns");
        PreviousRelease previous = new PreviousRelease("Other Distributor", null, true);
        ReleaseDetails said = new ReleaseDetails(old.title(), old.version(), old.type(), old.artists(), old.label(), old.catalogNumber(),
                old.genre(), old.subgenre(), old.titleLanguage(), old.releaseDate(), old.originalReleaseDate(), previous, old.pLine(),
                old.cLine(), old.parentalWarning());
        FrozenRelease frozen = new FrozenRelease(Samples.release(said, List.of()), List.of());

        assertThat(FrozenRelease.parse(frozen.json())).isEqualTo(frozen);
        assertThat(FrozenRelease.parse(frozen.json()).release().details().previouslyReleased()).isEqualTo(previous);
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
