package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.IsrcChoices;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.JustifyFinding;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.TermsDesk;

/** Another account's thing is answered as one that does not exist. */
@ExtendWith(ArquillianExtension.class)
class TenancyIT {

    @Inject
    Nightjar nightjar;

    @Inject
    IsrcChoices choices;

    @Inject
    IsrcGeneration generation;

    @Inject
    ReleaseChecks checks;

    @Inject
    SubmissionDesk desk;

    @Inject
    TermsDesk terms;

    @Test
    void everyOperationOfALabelTellsNothingOfAnotherOne() {
        ReleaseView release = nightjar.ready();
        nightjar.correctionRequested(release, "/title");
        UUID correction = desk.corrections(release.account(), release.id()).get(0).id();
        AccountId stranger = nightjar.withAcceptedTerms();

        operations(stranger, release.id(), release.tracks().get(0).id(), correction)
                .forEach((name, operation) -> assertThat(kind(operation)).as(name).isEqualTo("NOT_FOUND"));

        ReleaseId unknown = new ReleaseId(UniqueId.next());
        operations(release.account(), unknown, release.tracks().get(0).id(), UniqueId.next())
                .forEach((name, operation) -> assertThat(kind(operation)).as(name).isEqualTo("NOT_FOUND"));
        assertThat(nightjar.now(release).tracks()).isEqualTo(release.tracks());
    }

    @Test
    void acceptancesAreTheAccountsOwn() {
        AccountId account = nightjar.withAcceptedTerms();

        assertThat(terms.acceptances(nightjar.withoutRoot())).isEmpty();
        assertThat(terms.acceptances(account)).hasSize(1);
    }

    private Map<String, ThrowingCallable> operations(AccountId account, ReleaseId release, TrackId track, UUID correction) {
        JustifyFinding reason = new JustifyFinding(ReasonCode.ISRC_VERSION_REUSE, "", PolicyAdvice.KEEP, "Mine");
        Map<String, ThrowingCallable> ofFindings = Map.of(
                "justify", () -> checks.justify(account, release, reason, ReleaseCatalog.ANY_VERSION, ILSE),
                "takeBack", () -> checks.takeBack(account, release, reason.code(), "", ReleaseCatalog.ANY_VERSION, ILSE));
        Map<String, ThrowingCallable> all = new HashMap<>(ofFindings);
        all.putAll(Map.of(
                "choose", () -> choices.choose(account, release, track, ChooseIsrc.undecided(), ReleaseCatalog.ANY_VERSION, ILSE),
                "proposal", () -> generation.proposal(account, release),
                "generate", () -> generation.generate(account, release, List.of(), ILSE),
                "checks", () -> checks.of(account, release),
                "submit", () -> desk.submit(account, release, ILSE),
                "withdraw", () -> desk.withdraw(account, release, ReleaseCatalog.ANY_VERSION, ILSE),
                "of", () -> desk.of(account, release),
                "history", () -> desk.history(account, release),
                "corrections", () -> desk.corrections(account, release),
                "answer", () -> desk.answer(account, correction, "Meant that way", ILSE)));
        return all;
    }

    private static String kind(ThrowingCallable operation) {
        Throwable refused = catchThrowable(operation);
        return refused instanceof CatalogException catalog ? catalog.kind().name()
                : refused instanceof SubmissionException own ? own.kind().name() : String.valueOf(refused);
    }
}
