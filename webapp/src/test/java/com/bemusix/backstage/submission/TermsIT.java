package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.AcceptTerms;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.PublishTerms;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.submission.boundary.TermsView;

@DisplayName("S20: codes are generated under accepted terms only")
@ExtendWith(ArquillianExtension.class)
class TermsIT {

    @Inject
    Nightjar nightjar;

    @Inject
    Sql sql;

    @Inject
    Together together;

    @Inject
    TermsDesk terms;

    @Inject
    Certificates certificates;

    @Inject
    IsrcGeneration generation;

    @Inject
    IsrcRegistry registry;

    @Inject
    GenerationPermits permits;

    @Inject
    Clock clock;

    @Inject
    TestClock testClock;

    @Resource
    UserTransaction transaction;

    @AfterEach
    void letTheClockRun() {
        testClock.run();
    }

    @Test
    @DisplayName("S20 AC4: without an acceptance generation is refused by the service and by the registry below it")
    void withoutAcceptanceNothingIsGenerated() {
        ReleaseView release = wanting(nightjar.withoutRoot());

        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(Kind.ISRC_TERMS_NOT_ACCEPTED);
        TrackView track = release.tracks().get(0);
        RecordingToCode wanted = new RecordingToCode(track.recordingId(), release.reference(track), UniqueId.next());
        assertThatThrownBy(() -> registry.draw(release.account(), new DrawIsrcs(List.of(wanted)), ILSE))
                .isInstanceOfSatisfying(RegistryException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(RegistryException.Kind.ISRC_TERMS_NOT_ACCEPTED));
        assertThat(nightjar.now(release).tracks().get(0).code()).isNull();
    }

    @Test
    @DisplayName("S20 AC2: an acceptance keeps who signed, in which role, when, and the fingerprint of what was accepted")
    void anAcceptanceIsEvidence() {
        AccountId account = nightjar.withoutRoot();
        testClock.set(clock.instant());

        AcceptanceView accepted = terms.accept(account, new AcceptTerms(terms.inForce().version(), "Nightjar Ltd",
                RightsBasis.EXCLUSIVE_LICENSEE, "Bo Sand", "Director"), ILSE);

        assertThat(accepted).returns("Nightjar Ltd", AcceptanceView::rightsOwner)
                .returns(RightsBasis.EXCLUSIVE_LICENSEE, AcceptanceView::rightsBasis).returns("Bo Sand", AcceptanceView::signatoryName)
                .returns("Director", AcceptanceView::signatoryRole)
                .returns("Ilse Tanaka", AcceptanceView::by).returns(terms.inForce().sha256(), AcceptanceView::sha256)
                .returns(true, AcceptanceView::valid);
        assertThat(Duration.between(accepted.at(), clock.instant())).isLessThan(Duration.ofNanos(1000));
        assertThat(terms.acceptance(account)).contains(accepted);
        assertThat(sql.number("select count(*) from submission.terms_acceptance where id = '" + accepted.id() + "'"
                + " and address = '192.0.2.7' and user_agent = 'JUnit' and method = 'CLICK'")).isEqualTo(1);
    }

    @Test
    void theAcceptanceOfOneAccountDoesNotServeAnother() {
        nightjar.withAcceptedTerms();
        ReleaseView release = wanting(nightjar.withoutRoot());

        assertThat(terms.acceptance(release.account())).isEmpty();
        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(Kind.ISRC_TERMS_NOT_ACCEPTED);
    }

    @Test
    @DisplayName("S20 AC3: a new version has to be accepted before the next generation, and codes that were generated stay")
    void aNewVersionNeedsANewAcceptance() {
        ReleaseView first = wanting(nightjar.withAcceptedTerms());
        List<GeneratedCode> codes = generate(first);
        ReleaseView second = wanting(first.account(), "Nested");
        int old = terms.inForce().version();

        nightjar.publishTerms();

        assertThat(terms.acceptance(first.account())).isEmpty();
        assertThat(terms.acceptances(first.account())).singleElement().returns(false, AcceptanceView::valid);
        assertThat(permits.current(first.account())).isEmpty();
        assertThat(refusal(() -> generate(second)).kind()).isEqualTo(Kind.ISRC_TERMS_NOT_ACCEPTED);
        assertThat(refusal(() -> terms.accept(first.account(), new AcceptTerms(old, null, null, "Ilse", "Owner"), ILSE)))
                .returns(Kind.TERMS_VERSION_SUPERSEDED, SubmissionException::kind)
                .returns(Integer.toString(old + 1), refused -> refused.facts().get("version"));
        assertThat(generate(first)).isEqualTo(codes);
        nightjar.accept(first.account());
        assertThat(generate(second)).hasSize(1).doesNotContainAnyElementsOf(codes);
    }

    @Test
    void acceptingTwiceOrTwiceAtOnceIsOneAcceptance() {
        AccountId account = nightjar.withoutRoot();
        AcceptTerms command = new AcceptTerms(terms.inForce().version(), "Nightjar", RightsBasis.OWNER, "Ilse Tanaka", "Owner");

        Callable<AcceptanceView> accepting = () -> terms.accept(account, command, ILSE);

        List<Object> outcomes = together.atOnce(List.of(accepting, accepting));

        assertThat(outcomes).hasOnlyElementsOfType(AcceptanceView.class).containsOnly(terms.acceptance(account).orElseThrow());
        assertThat(terms.acceptances(account)).hasSize(1);
    }

    @Test
    @DisplayName("RT-410, M5: an owner permits codes for its own recordings alone, until it says that it holds licences too")
    void aPermissionCoversRecordingsOfItsOwner() {
        AccountId account = nightjar.withoutRoot();
        ReleaseView release = wanting(account, "Halogen");
        AcceptanceView own = accept(account, "Harbour Songs", RightsBasis.OWNER);

        assertThat(refusal(() -> generate(release)).findings()).singleElement()
                .returns(ReasonCode.CONTRACT_NOT_COVERING, Finding::code).returns("/pLine/owner", finding -> finding.target().pointer());
        assertThat(nightjar.now(release).tracks().get(0).code()).isNull();

        AcceptanceView licensed = accept(account, "Harbour Songs", RightsBasis.EXCLUSIVE_LICENSEE);
        GeneratedCode code = generate(release).get(0);

        assertThat(licensed.id()).isNotEqualTo(own.id());
        assertThat(terms.acceptances(account)).extracting(AcceptanceView::id, AcceptanceView::valid)
                .containsExactly(tuple(licensed.id(), true), tuple(own.id(), false));
        assertThat(certificates.of(account, code.isrc()).permission()).isEqualTo(licensed);
        assertThat(accept(account, null, null)).isEqualTo(licensed);
    }

    private AcceptanceView accept(AccountId account, String owner, RightsBasis basis) {
        return terms.accept(account, new AcceptTerms(terms.inForce().version(), owner, basis, "Ilse Tanaka", "Owner"), ILSE);
    }

    @Test
    @DisplayName("S20 AC1: a version announced ahead takes effect on its day and not before")
    void aVersionAnnouncedAheadTakesEffectOnItsDay() throws Exception {
        AccountId account = nightjar.withAcceptedTerms();
        Instant then = clock.instant().plus(Duration.ofDays(30));
        transaction.begin();
        try {
            TermsView announced = terms.publish(new PublishTerms("Later", then), ILSE);
            assertThat(announced.inForce()).isFalse();
            assertThat(terms.inForce().version()).isEqualTo(announced.version() - 1);
            assertThat(terms.inForce().supersededAt()).isEqualTo(announced.effectiveFrom());
            assertThat(terms.acceptance(account)).isPresent();
            testClock.set(then);
            assertThat(terms.inForce().version()).isEqualTo(announced.version());
            assertThat(terms.all().get(0).inForce()).isTrue();
            assertThat(terms.acceptance(account)).isEmpty();
            assertThat(permits.current(account)).isEmpty();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aVersionBeginsNotInThePast() {
        Instant past = clock.instant().minusSeconds(1);

        assertThat(refusal(() -> terms.publish(new PublishTerms("Text", past), ILSE)).kind()).isEqualTo(Kind.TERMS_EFFECTIVE_IN_PAST);
    }

    @Test
    void aVersionBeginsAfterEveryOther() throws Exception {
        Instant then = clock.instant().plus(Duration.ofDays(30));
        transaction.begin();
        try {
            terms.publish(new PublishTerms("Later", then), ILSE);

            assertThat(refusal(() -> terms.publish(new PublishTerms("Sooner", then.minusSeconds(1)), ILSE)).kind())
                    .isEqualTo(Kind.TERMS_VERSION_EXISTS);
            assertThat(refusal(() -> terms.publish(new PublishTerms("The same", then), ILSE)).facts())
                    .containsEntry("effectiveFrom", then.truncatedTo(ChronoUnit.MICROS).toString());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void ofTwoPublicationsAtOnceNoneIsLost() {
        int before = terms.all().size();

        List<Object> outcomes = together.atOnce(List.of(() -> terms.publish(new PublishTerms("One", null), ILSE),
                () -> terms.publish(new PublishTerms("Two", null), ILSE)));

        assertThat(outcomes).hasOnlyElementsOfType(TermsView.class);
        assertThat(terms.all()).hasSize(before + 2).extracting(TermsView::version).doesNotHaveDuplicates();
        assertThat(terms.all().stream().filter(TermsView::inForce)).hasSize(1);
    }

    @Test
    @DisplayName("S20 AC1: the fingerprint is the one that the database computes of the text")
    void theDatabaseKnowsTheSameFingerprint() {
        TermsView published = terms.publish(new PublishTerms(TermsTemplate.text() + "\n\u00e9\uD83C\uDFB5", null), ILSE);

        assertThat(sql.number("select count(*) from submission.terms_version where number = " + published.version()
                + " and encode(sha256(convert_to(text, 'UTF8')), 'hex') = '" + published.sha256() + "'")).isEqualTo(1);
    }

    private ReleaseView wanting(AccountId account) {
        return wanting(account, "Halogen");
    }

    private ReleaseView wanting(AccountId account, String title) {
        ReleaseView release = nightjar.release(account, title);
        nightjar.choose(release, 0, ChooseIsrc.generate());
        return release;
    }

    private List<GeneratedCode> generate(ReleaseView release) {
        return generation.generate(release.account(), release.id(), List.of(), ILSE);
    }
}
