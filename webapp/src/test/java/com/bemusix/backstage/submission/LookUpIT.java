package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;

/** M3, S18 AC3, ID-012: what a label says when a recording that allegedly never had a code is like one that has. */
@ExtendWith(ArquillianExtension.class)
class LookUpIT {

    @Inject
    Nightjar nightjar;

    @Inject
    Asking asking;

    @Inject
    Certificates certificates;

    @Inject
    ReleaseChecks checks;

    @Inject
    Sql sql;

    @Test
    @DisplayName("M3: that nothing was found is kept, with who asked, beside the attestation that the code rests on")
    void nothingFoundIsKept() {
        ReleaseView release = asking.wanting(nightjar.withAcceptedTerms(), "Halogen");

        assertThat(asking.alike(release, 0)).isEmpty();
        Isrc code = asking.generate(release).get(0).isrc();

        LookUpView kept = certificates.of(release.account(), code).lookUp();
        assertThat(kept.found()).isEmpty();
        assertThat(kept.answer()).isNull();
        assertThat(kept.by()).isEqualTo("Ilse Tanaka");
        assertThat(asking.kept(release, 0, "account = '" + release.account() + "' and person = '" + ILSE.person()
                + "' and address = '192.0.2.7' and attestation = (select id from submission.attestation where recording = '"
                + release.tracks().get(0).recordingId() + "' and claim = 'NEVER_CODED')")).isEqualTo(1);
    }

    @Test
    @DisplayName("ID-012: what is like a recording with a code is challenged, and without an answer nothing is drawn or changed")
    void withoutAnAnswerNothingIsDrawn() {
        AccountId account = nightjar.withAcceptedTerms();
        Isrc code = asking.generate(asking.wanting(account, "Café Lumière")).get(0).isrc();
        ReleaseView release = asking.wanting(account, "CAFE LUMIERE", "Nested");

        assertThat(asking.alike(release, 0)).extracting(KnownRecording::isrc, known -> known.reference().title())
                .containsExactly(tuple(code, "Café Lumière"));
        assertThat(asking.alike(release, 1)).isEmpty();
        Asking.assertChallenged(() -> asking.generate(release), release, 0, code);
        Asking.assertChallenged(() -> asking.generate(release, Asking.answer(release, 0, LookUpAnswer.DIFFERENT)), release, 0, code);
        Asking.assertChallenged(() -> asking.generate(release, Asking.answer(release, 1, LookUpAnswer.DIFFERENT, code)), release, 0, code);
        Asking.assertChallenged(() -> nightjar.submitted(release), release, 0, code);
        assertThat(nightjar.now(release).tracks()).allMatch(track -> track.code() == null && track.isrcChoice() == IsrcChoice.GENERATE);
        assertThat(asking.kept(release, 0, "true")).isZero();
    }

    @Test
    @DisplayName("ID-012: the challenge stands in the checklist before a code is asked for, and goes with the answer")
    void theChecklistKnowsTheChallenge() {
        AccountId account = nightjar.withAcceptedTerms();
        Isrc code = asking.generate(asking.wanting(account, "Halogen")).get(0).isrc();
        ReleaseView release = asking.wanting(account, "Halogen", "Nested");

        assertThat(checks.of(account, release.id())).filteredOn(Finding::blocks).singleElement()
                .returns(ReasonCode.ISRC_ATTESTATION_CHALLENGED, Finding::code)
                .returns("/tracks/" + release.tracks().get(0).id() + "/isrc", finding -> finding.target().pointer());

        asking.generate(release, Asking.answer(release, 0, LookUpAnswer.DIFFERENT, code));

        assertThat(checks.of(account, release.id())).noneMatch(Finding::blocks);
    }

    @Test
    @DisplayName("MD-106, M8: two tracks of one batch that are alike get no two codes")
    void tracksAlikeOfOneBatchGetNoTwoCodes() {
        ReleaseView release = asking.wanting(nightjar.withAcceptedTerms(), "Halogen", "Halogen");

        assertThat(refusal(() -> asking.generate(release)).findings()).singleElement()
                .returns(ReasonCode.TITLE_DUPLICATE_IN_RELEASE, Finding::code);
        assertThat(nightjar.now(release).tracks()).allMatch(track -> track.code() == null);
    }

    @Test
    @DisplayName("S18 AC3: said to be different it gets a code of its own, and what was found and said is kept for good")
    void aDifferentRecordingGetsItsOwnCode() {
        AccountId account = nightjar.withAcceptedTerms();
        Isrc code = asking.generate(asking.wanting(account, "Halogen")).get(0).isrc();
        ReleaseView release = asking.wanting(account, "HALOGEN");

        Isrc own = asking.generate(release, Asking.answer(release, 0, LookUpAnswer.DIFFERENT, code)).get(0).isrc();

        assertThat(own).isNotEqualTo(code);
        LookUpView kept = certificates.of(account, own).lookUp();
        assertThat(kept.answer()).isEqualTo(LookUpAnswer.DIFFERENT);
        assertThat(kept.found()).singleElement().satisfies(known -> {
            assertThat(known.isrc()).isEqualTo(code);
            assertThat(known.reference()).returns("Halogen", found -> found.title()).returns("Ilse Tanaka", found -> found.mainArtist())
                    .returns(215_000L, found -> found.durationMs());
        });
        assertThat(asking.generate(release)).extracting(GeneratedCode::isrc).containsExactly(own);
        assertThat(asking.kept(release, 0, "true")).isEqualTo(1);
        for (String change : List.of("update submission.look_up set answer = 'SAME'", "delete from submission.look_up",
                "truncate submission.look_up cascade", "update submission.look_up_hit set title = 'other'",
                "delete from submission.look_up_hit", "truncate submission.look_up_hit")) {
            assertThat(sql.run(change)).as(change).hasMessageContaining("is refused");
        }
        assertThat(sql.run("insert into submission.look_up_hit (look_up, position, recording, isrc, main_artist, title, duration_ms)"
                + " select look_up, position + 1, recording, isrc, main_artist, title, duration_ms from submission.look_up_hit"))
                .hasMessageContaining("is evidence");
    }

    @Test
    @DisplayName("M8: said to be the same none is drawn, and the track places the recording with the code that it has")
    void theSameRecordingIsPlaced() {
        AccountId account = nightjar.withAcceptedTerms();
        ReleaseView single = asking.wanting(account, "Halogen");
        Isrc code = asking.generate(single).get(0).isrc();
        ReleaseView album = asking.wanting(account, "Halogen", "Nested");

        List<GeneratedCode> codes = asking.generate(album, Asking.answer(album, 0, LookUpAnswer.SAME, code));

        assertThat(codes).extracting(GeneratedCode::trackId).containsExactly(album.tracks().get(0).id(), album.tracks().get(1).id());
        assertThat(codes.get(0).isrc()).isEqualTo(code);
        TrackView placed = nightjar.now(album).tracks().get(0);
        assertThat(placed.recordingId()).isEqualTo(single.tracks().get(0).recordingId());
        assertThat(placed.code().isrc()).isEqualTo(code);
        assertThat(sql.number("select count(*) from identifiers.isrc_assignment where account_id = '" + account + "'")).isEqualTo(2);
        assertThat(asking.kept(album, 0, "answer = 'SAME' and found = 1")).isEqualTo(1);
        assertThat(sql.number("select count(*) from submission.attestation where recording = '" + album.tracks().get(0).recordingId()
                + "' and claim = 'HAS_CODE'")).isEqualTo(1);
    }

    @Test
    @DisplayName("FINDING_NOT_THERE: only what was found can be the same recording")
    void onlyWhatWasFoundCanBeTheSame() {
        AccountId account = nightjar.withAcceptedTerms();
        Isrc code = asking.generate(asking.wanting(account, "Halogen")).get(0).isrc();
        ReleaseView release = asking.wanting(account, "Nested");

        assertThat(refusal(() -> asking.generate(release, Asking.answer(release, 0, LookUpAnswer.SAME, code))).kind())
                .isEqualTo(Kind.FINDING_NOT_THERE);
        assertThat(nightjar.now(release).tracks().get(0).isrcChoice()).isEqualTo(IsrcChoice.GENERATE);
    }

    @Test
    @DisplayName("S18 AC3: where nobody is sure none is drawn, the track is undecided again, and the others get theirs")
    void whereNobodyIsSureNoneIsDrawn() {
        AccountId account = nightjar.withAcceptedTerms();
        asking.generate(asking.wanting(account, "Halogen"));
        ReleaseView release = asking.wanting(account, "Halogen", "Nested");

        assertThat(asking.generate(release, Asking.answer(release, 0, LookUpAnswer.NOT_SURE))).extracting(GeneratedCode::trackId)
                .containsExactly(release.tracks().get(1).id());

        assertThat(nightjar.now(release).tracks().get(0)).returns(IsrcChoice.UNDECIDED, TrackView::isrcChoice)
                .returns(null, TrackView::code);
        assertThat(asking.kept(release, 0, "answer = 'NOT_SURE' and found = 1")).isEqualTo(1);
    }
}
