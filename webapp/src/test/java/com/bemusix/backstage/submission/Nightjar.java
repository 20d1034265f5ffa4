package com.bemusix.backstage.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.boundary.AcceptTerms;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.IsrcChoices;
import com.bemusix.backstage.submission.boundary.PublishTerms;
import com.bemusix.backstage.submission.boundary.RequestCorrection;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.ReviewFinding;
import com.bemusix.backstage.submission.boundary.Reviewer;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.SubmissionView;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.web.security.AccountView;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.CreateAccount;

/** Labels with releases that are ready for whatever a test does to them. */
@ApplicationScoped
public class Nightjar {

    static final Actor ILSE = new Actor(UniqueId.next(), "Ilse Tanaka", "192.0.2.7", "JUnit");
    static final Reviewer RHEA = new Reviewer(new Actor(UniqueId.next(), "Rhea", null, null), null);
    static final Reviewer OTTO = new Reviewer(new Actor(UniqueId.next(), "Otto", null, null), null);

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    IsrcRegistry registry;

    @Inject
    ReleaseCatalog releases;

    @Inject
    TermsDesk terms;

    @Inject
    IsrcChoices choices;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReviewDesk review;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    private int drawn;

    /** An account without roots; terms are in force and there are numbers to draw. */
    AccountId withoutRoot() {
        if (registry.numbersFree(new AccountId(UniqueId.next())) < 1000) {
            prefixes.add(new AddPrefix(nextPrefix(), PrefixPurpose.MANAGER, "Backstage Distribution", null, null, null, null, null, null,
                    null, ZoneOffset.UTC, null, false, false), ILSE);
        }
        if (terms.current().isEmpty()) {
            publishTerms();
        }
        return withoutRoot(new AccountId(UniqueId.next()));
    }

    private AccountId withoutRoot(AccountId account) {
        setup.declare(account, IsrcMode.NO_ROOT, 0, ILSE);
        return account;
    }

    /** A label with an owner who can be written to. */
    AccountView reachable(String name, String ownerName) {
        withoutRoot();
        String email = "owner-" + UniqueId.next() + "@label.test";
        AccountView label = accounts.create(new CreateAccount(name, "DE", "Europe/Berlin", ownerName, email, null), ILSE);
        accept(withoutRoot(label.id()));
        return label;
    }

    AccountId withAcceptedTerms() {
        AccountId account = withoutRoot();
        accept(account);
        return account;
    }

    void accept(AccountId account) {
        terms.accept(account, new AcceptTerms(terms.inForce().version(), null, null, "Ilse Tanaka", "Owner"), ILSE);
    }

    void publishTerms() {
        terms.publish(new PublishTerms("Terms of " + UniqueId.next(), null), ILSE);
    }

    /** A label with a root of its own. */
    record Root(AccountId account, String prefix) {

        Isrc code(int designation) {
            return Isrc.parse(prefix + "26" + String.format(Locale.ROOT, "%05d", designation));
        }
    }

    Root withRoot() {
        Root root = new Root(new AccountId(UniqueId.next()), nextPrefix());
        setup.declare(root.account, IsrcMode.ROOT, 0, ILSE);
        roots.declare(root.account, new DeclareRoot(root.prefix, "Nightjar Records", null, null, null, ZoneOffset.UTC), ILSE);
        return root;
    }

    private synchronized String nextPrefix() {
        return "QZ" + Integer.toString(36 * 36 + drawn++, 36).toUpperCase(Locale.ROOT);
    }

    private synchronized String nextUpc() {
        return Gtin.of("6025" + String.format(Locale.ROOT, "%07d", drawn++)).entered();
    }

    /** Complete except for codes, with a UPC, one track for each title. */
    ReleaseView release(AccountId account, String... titles) {
        return release(account, null, titles);
    }

    ReleaseView release(AccountId account, Isrc first, String... titles) {
        List<FirstTrack> tracks = Stream.of(titles).map(title -> new FirstTrack(track(title), null, null, null)).toList();
        ReleaseView release = releases.register(account, new RegisterRelease(details("Slow Lanterns"), first, tracks), ILSE);
        return releases.enterUpc(account, release.id(), nextUpc(), ReleaseCatalog.ANY_VERSION, ILSE);
    }

    ReleaseDetails details(String title) {
        LocalDate soon = LocalDate.now(clock).plusDays(30);
        return new ReleaseDetails(title, null, ReleaseType.EP, List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN)), "Nightjar",
                null, "Electronic", null, "en", soon, null, null, new CopyrightLine(2026, "Nightjar Records"),
                new CopyrightLine(2026, "Nightjar Records"), ParentalWarning.NOT_EXPLICIT);
    }

    static TrackDetails track(String title) {
        return track(title, 215_000L, "zxx");
    }

    static TrackDetails track(String title, Long durationMs, String language) {
        return new TrackDetails(null, null, null, title, null, List.of(new ArtistCredit("Ilse Tanaka", ArtistRole.MAIN)),
                List.of(new Contributor("Ilse Tanaka", "Composer"), new Contributor("Bo", "Lyricist")), durationMs, RecordingType.SOUND,
                2026, language, ParentalWarning.NOT_EXPLICIT);
    }

    static TrackDetails attached(RecordingId recording) {
        return new TrackDetails(null, null, recording, null, null, null, null, null, null, null, null, null);
    }

    TrackView choose(ReleaseView release, int track, ChooseIsrc choice) {
        return choices.choose(release.account(), release.id(), release.tracks().get(track).id(), choice, ReleaseCatalog.ANY_VERSION, ILSE);
    }

    /** A release that lacks nothing: every track has a code of the label's own root. */
    ReleaseView ready() {
        Root root = withRoot();
        ReleaseView release = release(root.account, root.code(1), "Halogen", "Nested");
        choose(release, 0, ChooseIsrc.enter(root.code(1)));
        choose(release, 1, ChooseIsrc.enter(root.code(2)));
        return now(release);
    }

    SubmissionView submitted(ReleaseView release) {
        return desk.submit(release.account(), release.id(), ILSE);
    }

    SubmissionView inReview(ReleaseView release) {
        return review.claim(submitted(release).id(), RHEA);
    }

    SubmissionView correctionRequested(ReleaseView release, String... targets) {
        List<ReviewFinding> findings = Stream.of(targets).map(target -> new ReviewFinding("MD-104", target, "Please look")).toList();
        return review.requestCorrection(inReview(release).id(), new RequestCorrection(findings), RHEA);
    }

    ReleaseState state(SubmissionView submission) {
        return releases.get(submission.account(), submission.releaseId()).state();
    }

    ReleaseView now(ReleaseView release) {
        return releases.get(release.account(), release.id());
    }

    static SubmissionException refusal(ThrowingCallable call) {
        SubmissionException refused = catchThrowableOfType(SubmissionException.class, call);
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
