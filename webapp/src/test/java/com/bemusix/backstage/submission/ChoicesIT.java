package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.GenerationProposal;
import com.bemusix.backstage.submission.boundary.IsrcChoices;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;

@ExtendWith(ArquillianExtension.class)
class ChoicesIT {

    @Inject
    Nightjar nightjar;

    @Inject
    Sql sql;

    @Inject
    Together together;

    @Inject
    TrackList tracks;

    @Inject
    IsrcChoices choices;

    @Inject
    IsrcGeneration generation;

    @Inject
    ReleaseChecks checks;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    @DisplayName("S18 AC2: an attestation keeps who, when, from where and which wording")
    void anAttestationIsEvidence() {
        ReleaseView release = wanting("Halogen");

        GenerationProposal proposal = generation.proposal(release.account(), release.id());

        assertThat(proposal.accepted()).isTrue();
        assertThat(proposal.terms().inForce()).isTrue();
        assertThat(proposal.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.attestedBy()).isEqualTo("Ilse Tanaka");
            assertThat(candidate.attestedAt()).isNotNull();
            assertThat(candidate.missing()).isEmpty();
        });
        assertThat(attestations(release, "claim = 'NEVER_CODED' and statement_version = 1 and address = '192.0.2.7'"
                + " and user_agent = 'JUnit' and person = '" + ILSE.person() + "'")).isEqualTo(1);
    }

    @Test
    @DisplayName("ISRC_ATTESTATION_MISSING, S18 AC1: generation is chosen together with the statement or not at all")
    void generationNeedsTheStatement() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen");

        assertThat(refusal(() -> nightjar.choose(release, 0, new ChooseIsrc(IsrcChoice.GENERATE, null, null, null, false))).kind())
                .isEqualTo(Kind.ISRC_ATTESTATION_MISSING);
        assertThat(nightjar.now(release).tracks().get(0).isrcChoice()).isEqualTo(IsrcChoice.UNDECIDED);
    }

    @Test
    @DisplayName("S18: entering a code takes the attestation back")
    void enteringACodeTakesTheAttestationBack() {
        ReleaseView release = wanting("Halogen");
        Isrc found = Isrc.of(nightjar.withRoot().code(1).prefix(), 25, 4711);

        TrackView entered = nightjar.choose(release, 0, ChooseIsrc.enter(found));

        assertThat(entered.code().isrc()).isEqualTo(found);
        assertThat(attestations(release, "claim = 'HAS_CODE'")).isEqualTo(1);
        assertThat(nightjar.choose(release, 0, ChooseIsrc.undecided()).code()).isNull();
        assertThat(attestations(release, "true")).isEqualTo(3);
        sql.run("update catalog.recording set isrc_choice = 'GENERATE' where id = '" + entered.recordingId().value() + "'");
        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(Kind.ISRC_ATTESTATION_MISSING);
    }

    @Test
    @DisplayName("S18: a recording is attested once, wherever it is placed")
    void aRecordingIsAttestedOnce() {
        ReleaseView release = wanting("Halogen");
        ReleaseView other = nightjar.release(release.account());
        TrackView again = tracks.add(release.account(), other.id(), Nightjar.attached(release.tracks().get(0).recordingId()), ILSE);
        assertThat(again.isrcChoice()).isEqualTo(IsrcChoice.GENERATE);

        choices.choose(release.account(), other.id(), again.id(), ChooseIsrc.generate(), again.version(), ILSE);

        assertThat(attestations(release, "true")).isEqualTo(1);
        Isrc code = generate(other).get(0).isrc();
        assertThat(generate(release)).extracting(GeneratedCode::isrc).containsExactly(code);
    }

    @Test
    @DisplayName("ISRC_LOCKED, S5 AC2: a generated code is neither entered over nor given up")
    void aGeneratedCodeStays() {
        ReleaseView release = wanting("Halogen");
        Isrc code = generate(release).get(0).isrc();

        assertLocked(() -> nightjar.choose(release, 0, ChooseIsrc.undecided()));
        assertLocked(() -> nightjar.choose(release, 0, ChooseIsrc.enter(Isrc.of(code.prefix(), 26, 99_999))));
        assertThat(nightjar.choose(release, 0, ChooseIsrc.generate()).code().isrc()).isEqualTo(code);
        assertThat(nightjar.choose(release, 0, ChooseIsrc.enter(code)).code().origin()).isEqualTo(IsrcOrigin.GENERATED_MANAGER);
    }

    @Test
    void aCodeOfARecordingUnderReviewDoesNotChangeByWayOfAnotherRelease() {
        ReleaseView release = nightjar.ready();
        TrackView shared = release.tracks().get(0);
        nightjar.submitted(release);
        ReleaseView other = nightjar.release(release.account(), shared.code().isrc());
        tracks.add(release.account(), other.id(), Nightjar.attached(shared.recordingId()), ILSE);
        ReleaseView draft = nightjar.now(other);

        assertThat(refusal(() -> nightjar.choose(draft, 0, ChooseIsrc.undecided())).kind()).isEqualTo(Kind.RECORDING_UNDER_REVIEW);
        assertThat(refusal(() -> nightjar.choose(draft, 0, ChooseIsrc.enter(Isrc.of(shared.code().isrc().prefix(), 26, 77)))).kind())
                .isEqualTo(Kind.RECORDING_UNDER_REVIEW);
        assertThat(nightjar.choose(draft, 0, ChooseIsrc.enter(shared.code().isrc())).code().isrc()).isEqualTo(shared.code().isrc());
    }

    @Test
    @DisplayName("S15 AC1: a choice without its code is kept in a draft, and clearing the field takes an entered code away")
    void aDraftKeepsAChoiceWithoutItsCode() {
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.enter(root.code(1)));

        TrackView cleared = nightjar.choose(release, 0, ChooseIsrc.enter(null));

        assertThat(cleared.isrcChoice()).isEqualTo(IsrcChoice.ENTER);
        assertThat(cleared.code()).isNull();
    }

    @Test
    void choicesForDifferentTracksAtOnceAreAllKept() {
        ReleaseView release = nightjar.release(nightjar.withAcceptedTerms(), "Halogen", "Nested", "Umbra", "Penumbra");
        List<Callable<TrackView>> choosing = release.tracks().stream().<Callable<TrackView>>map(track -> () -> choices.choose(
                release.account(), release.id(), track.id(), ChooseIsrc.generate(), track.version(), ILSE)).toList();

        assertThat(together.atOnce(choosing)).hasOnlyElementsOfType(TrackView.class);

        assertThat(nightjar.now(release).tracks()).extracting(TrackView::isrcChoice).containsOnly(IsrcChoice.GENERATE);
        assertThat(generation.generate(release.account(), release.id(), List.of(), ILSE)).hasSize(4);
    }

    @Test
    void aStaleChoiceIsRefused() {
        ReleaseView release = nightjar.ready();
        TrackView track = release.tracks().get(0);
        nightjar.choose(release, 0, ChooseIsrc.undecided());

        assertThatThrownBy(() -> choices.choose(release.account(), release.id(), track.id(), ChooseIsrc.undecided(), track.version(), ILSE))
                .isInstanceOfSatisfying(CatalogException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(CatalogException.Kind.STALE));
    }

    @Test
    @DisplayName("S9, ID-008: a code of the new year is in order as soon as that year has begun for its registrant")
    void aCodeOfTheNewYearIsInOrderOnceTheYearHasBegunSomewhere() {
        Nightjar.Root root = nightjar.withRoot();
        Isrc next = Isrc.of(root.code(1).prefix(), 27, 1);
        ReleaseView release = nightjar.release(root.account(), next, "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.enter(next));

        clock.set(Instant.parse("2026-12-30T12:00:00Z"));
        assertThat(checks.of(root.account(), release.id())).extracting(Finding::code).contains(ReasonCode.ISRC_YEAR_IMPLAUSIBLE);
        clock.set(Instant.parse("2026-12-31T18:00:00Z"));
        assertThat(checks.of(root.account(), release.id())).extracting(Finding::code).doesNotContain(ReasonCode.ISRC_YEAR_IMPLAUSIBLE);
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

    private long attestations(ReleaseView release, String condition) {
        return sql.number("select count(*) from submission.attestation where recording = '"
                + release.tracks().get(0).recordingId().value() + "' and " + condition);
    }

    private static void assertLocked(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(RegistryException.class,
                refused -> assertThat(refused.kind()).isEqualTo(RegistryException.Kind.ISRC_LOCKED));
    }
}
