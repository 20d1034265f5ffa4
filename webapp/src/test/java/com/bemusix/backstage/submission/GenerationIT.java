package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.GenerationProposal;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;

@ExtendWith(ArquillianExtension.class)
class GenerationIT {

    @Inject
    Nightjar nightjar;

    @Inject
    Together together;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    @Inject
    IsrcGeneration generation;

    @Inject
    IsrcSetup setup;

    @Inject
    Clock clock;

    @Test
    @DisplayName("ISRC_MODE_FORBIDS_GENERATION, S14: with a root of its own a label gets no code from the distributor, whatever it chose")
    void withARootNothingIsGenerated() {
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen");
        assertThat(refusal(() -> nightjar.choose(release, 0, ChooseIsrc.generate())).kind()).isEqualTo(Kind.ISRC_MODE_FORBIDS_GENERATION);
        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(Kind.ISRC_MODE_FORBIDS_GENERATION);

        setup.declare(root.account(), IsrcMode.NO_ROOT, setup.of(root.account()).version(), ILSE);
        nightjar.accept(root.account());
        nightjar.choose(release, 0, ChooseIsrc.generate());
        setup.declare(root.account(), IsrcMode.ROOT, setup.of(root.account()).version(), ILSE);

        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(Kind.ISRC_MODE_FORBIDS_GENERATION);
        assertThat(refusal(() -> nightjar.submitted(release)).findings()).anyMatch(finding -> finding.code() == ReasonCode.ISRC_MISSING);
        assertThat(nightjar.now(release).tracks().get(0).code()).isNull();
    }

    @Test
    @DisplayName("NOTHING_TO_GENERATE, S21 AC1: an empty code asks for nothing")
    void anEmptyCodeAsksForNothing() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen");

        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(Kind.NOTHING_TO_GENERATE);
        assertThat(nightjar.now(release).tracks().get(0).code()).isNull();
    }

    @Test
    @DisplayName("S21: only the tracks that chose it get a code")
    void onlyTracksThatChoseItGetACode() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen", "Nested");
        nightjar.choose(release, 1, ChooseIsrc.generate());

        assertThat(generate(release)).extracting(GeneratedCode::trackId).containsExactly(release.tracks().get(1).id());

        ReleaseView after = nightjar.now(release);
        assertThat(after.tracks().get(0).code()).isNull();
        assertThat(after.tracks().get(1).code()).satisfies(code -> {
            assertThat(code.status()).isEqualTo(AssignmentStatus.ASSIGNED);
            assertThat(code.origin()).isEqualTo(IsrcOrigin.GENERATED_MANAGER);
            assertThat(code.locked()).isTrue();
        });
        assertThat(after.version()).isGreaterThan(release.version());
    }

    @Test
    @DisplayName("ISRC_REFERENCE_INCOMPLETE: the track and the field are named, and no track gets a code")
    void aMissingReferenceFieldIsNamed() {
        AccountId account = nightjar.withAcceptedTerms();
        ReleaseView release = nightjar.release(account, "Halogen");
        TrackView short1 = tracks.add(account, release.id(), Nightjar.track("Nested", null, "zxx"), ILSE);
        ReleaseView both = nightjar.now(release);
        nightjar.choose(both, 0, ChooseIsrc.generate());
        nightjar.choose(both, 1, ChooseIsrc.generate());

        assertThat(refusal(() -> generate(release))).returns(Kind.ISRC_REFERENCE_INCOMPLETE, SubmissionException::kind)
                .satisfies(refused -> assertThat(refused.facts()).containsEntry("trackId", short1.id().toString())
                        .containsEntry("field", "durationMs").containsEntry("title", "Nested"));
        assertThat(generation.proposal(account, release.id()).candidates()).extracting(GenerationProposal.Candidate::missing)
                .containsExactly(Set.of(), Set.of("durationMs"));
        assertThat(nightjar.now(release).tracks()).allMatch(track -> track.code() == null);
    }

    @Test
    void withoutADateTheYearOfFirstPublicationIsMissing() {
        ReleaseView release = wanting("Halogen");
        change(release, null, null);

        assertThat(refusal(() -> generate(release)).facts()).containsEntry("field", "yearOfFirstPublication");
    }

    @Test
    @DisplayName("ID-024: what was released before should have a code, so none is drawn for it")
    void whatWasReleasedBeforeGetsNoNewCode() {
        ReleaseView release = wanting("Halogen");
        change(release, LocalDate.now(clock).plusDays(30), LocalDate.of(1999, 5, 1));

        assertThat(refusal(() -> generate(release)).findings()).extracting(finding -> finding.code())
                .containsExactly(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC);
        assertThat(nightjar.now(release).tracks().get(0).code()).isNull();
    }

    @Test
    @DisplayName("S19 AC2: repeating a generation answers the same codes and draws none")
    void aRepeatedGenerationAnswersTheSameCodes() {
        ReleaseView release = wanting("Halogen", "Nested");

        List<GeneratedCode> codes = generate(release);

        assertThat(generate(release)).isEqualTo(codes);
        assertThat(codes).extracting(GeneratedCode::isrc).doesNotHaveDuplicates();
        assertThat(generation.proposal(release.account(), release.id()).candidates()).isEmpty();
    }

    @Test
    @DisplayName("S19 AC2: generations at once answer the same codes, and none is burnt")
    void generationsAtOnceAnswerTheSameCodes() {
        ReleaseView release = wanting("Halogen", "Nested", "Umbra");

        List<Object> outcomes = together.atOnce(List.of(() -> generate(release), () -> generate(release), () -> generate(release),
                () -> generate(release)));

        assertThat(outcomes).containsOnly(generate(release));
        List<Integer> numbers = generate(release).stream().map(code -> code.isrc().designationNumber()).toList();
        assertThat(numbers).containsExactly(numbers.get(0), numbers.get(0) + 1, numbers.get(0) + 2);
        assertThat(generate(wanting("Next")).get(0).isrc().designationNumber()).isEqualTo(numbers.get(0) + 3);
    }

    private ReleaseView wanting(String... titles) {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), titles);
        for (int track = 0; track < titles.length; track++) {
            nightjar.choose(release, track, ChooseIsrc.generate());
        }
        return release;
    }

    private List<GeneratedCode> generate(ReleaseView release) {
        return generation.generate(release.account(), release.id(), List.of(), ILSE);
    }

    private void change(ReleaseView release, LocalDate date, LocalDate original) {
        ReleaseDetails old = release.details();
        ReleaseDetails details = new ReleaseDetails(old.title(), old.version(), old.type(), old.artists(), old.label(),
                old.catalogNumber(), old.genre(), old.subgenre(), old.titleLanguage(), date, original, old.previouslyReleased(),
                old.pLine(), old.cLine(), old.parentalWarning());
        releases.change(release.account(), release.id(), details, ReleaseCatalog.ANY_VERSION, ILSE);
    }
}
