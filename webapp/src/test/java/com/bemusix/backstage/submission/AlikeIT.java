package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.SearchKey;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.submission.boundary.AnswerLookUp;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.GenerationProposal.Candidate;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.ReviewDesk;

/** M3, S18 AC3: what is found, and what is told of it to whom. */
@ExtendWith(ArquillianExtension.class)
class AlikeIT {

    @Inject
    Nightjar nightjar;

    @Inject
    Asking asking;

    @Inject
    Together together;

    @Inject
    TrackList tracks;

    @Inject
    IsrcGeneration generation;

    @Inject
    Certificates certificates;

    @Inject
    ReviewDesk desk;

    @Inject
    Sql sql;

    @Test
    @DisplayName("tenancy: of another account's recording the label learns nothing; staff learn that there is one, and no more is kept")
    void anotherAccountIsNotRevealed() {
        String title = "Common " + System.nanoTime();
        asking.generate(asking.wanting(nightjar.withAcceptedTerms(), title));
        AccountId account = nightjar.withAcceptedTerms();
        ReleaseView release = asking.wanting(account, title);

        assertThat(asking.alike(release, 0)).isEmpty();
        Isrc code = asking.generate(release).get(0).isrc();

        assertThat(certificates.of(account, code).lookUp()).returns(null, LookUpView::elsewhere).returns(List.of(), LookUpView::found);
        assertThat(certificates.forStaff(account, code, ILSE).lookUp()).returns(true, LookUpView::elsewhere)
                .returns(List.of(), LookUpView::found);
        assertThat(desk.get(nightjar.submitted(release).id()).lookUps().get(release.tracks().get(0).recordingId()).elsewhere()).isTrue();
        assertThat(asking.kept(release, 0, "elsewhere and found = 0 and id not in (select look_up from submission.look_up_hit)"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("M3: a code that was entered before its recording was described is found by what the catalogue says now")
    void anEnteredCodeIsFoundByTheCatalogue() {
        AccountId account = nightjar.withAcceptedTerms();
        ReleaseView first = nightjar.release(account);
        TrackView bare = tracks.add(account, first.id(), new TrackDetails(null, null, null, "Working title", null, null, null, null, null,
                null, null, null), ILSE);
        Isrc entered = Isrc.of(nightjar.withRoot().code(1).prefix(), 25, 7);
        nightjar.choose(nightjar.now(first), 0, ChooseIsrc.enter(entered));
        tracks.change(account, first.id(), bare.id(), Nightjar.track("Halogen"), ReleaseCatalog.ANY_VERSION, ILSE);
        ReleaseView release = asking.wanting(account, "Halogen");

        assertThat(asking.alike(release, 0)).extracting(KnownRecording::isrc).containsExactly(entered);
        Asking.assertChallenged(() -> asking.generate(release), release, 0, entered);
    }

    @Test
    @DisplayName("M8: of two releases with the same recording that are generated at once, one is challenged by the other")
    void atOnceOneIsChallengedByTheOther() {
        AccountId account = nightjar.withAcceptedTerms();
        List<Callable<List<GeneratedCode>>> callers = Stream.of(asking.wanting(account, "Halogen"), asking.wanting(account, "Halogen"),
                asking.wanting(account, "Halogen")).<Callable<List<GeneratedCode>>>map(release -> () -> asking.generate(release)).toList();

        List<Object> outcomes = together.atOnce(callers);

        assertThat(outcomes).filteredOn(List.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SubmissionException.class::isInstance).hasSize(2);
    }

    @Test
    @DisplayName("a batch of 500 is looked up and drawn as one, with an answer for each")
    void aWholeBatch() {
        AccountId account = nightjar.withAcceptedTerms();
        String[] titles = IntStream.range(0, 500).mapToObj(i -> "Piece " + i).toArray(String[]::new);
        asking.generate(asking.wantingMany(account, titles));
        ReleaseView again = asking.wantingMany(account, titles);

        List<Candidate> candidates = generation.proposal(account, again.id()).candidates();
        assertThat(candidates).hasSize(500).allMatch(candidate -> candidate.alike().size() == 1);
        List<GeneratedCode> codes = asking.generate(again, candidates.stream().map(candidate -> new AnswerLookUp(candidate.track().id(),
                LookUpAnswer.DIFFERENT, List.of(candidate.alike().get(0).isrc()))).toArray(AnswerLookUp[]::new));

        assertThat(codes).hasSize(500);
        assertThat(sql.number("select count(*) from submission.look_up where account = '" + account + "' and answer = 'DIFFERENT'"))
                .isEqualTo(500);
    }

    @Test
    @DisplayName("what differs by case and accents alone has one key in the database")
    void theKeyOfTheDatabaseLeavesNothingOut() {
        List<String> words = List.of("Café Lumière", "ROSALÍA", "ΟΔΟΣ Ονείρων", "Ёлка й", "Straße", "ﬁne", "Ångström",
                "Việt Nam", "שָׁלוֹם", "مُحَمَّد", "東京", "İstanbul", "Æther ØL");

        assertThat(words).allSatisfy(each -> assertThat(sql.number("select case when identifiers.search_key('" + each
                + "') = identifiers.search_key('" + SearchKey.of(each) + "') then 1 else 0 end")).as(each).isEqualTo(1));
    }
}
