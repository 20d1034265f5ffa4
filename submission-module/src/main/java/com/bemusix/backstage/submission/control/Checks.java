package com.bemusix.backstage.submission.control;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.boundary.Policies;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.catalog.rules.ReleaseFacts;
import com.bemusix.backstage.catalog.rules.ReleaseRules;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.submission.Registrants;
import com.bemusix.backstage.submission.entity.JustifiedFinding;
import com.bemusix.backstage.submission.entity.TermsAcceptance;

/** Brings together what the rules have to know about a release, and asks them. */
@ApplicationScoped
public class Checks {

    /** Where a day begins first: a code of the new year is in order once that has begun for whoever registers it (ISO 3901:2019, 4.3.1). */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final IsrcSetup setup;
    private final IsrcRegistry registry;
    private final ReleaseCatalog releases;
    private final TermsStore terms;
    private final Attestations attestations;
    private final Justifications justifications;
    private final LookUps lookUps;
    private final Policies policies;
    private final Registrants registrants;
    private final Clock clock;

    @Inject
    public Checks(IsrcSetup setup, IsrcRegistry registry, ReleaseCatalog releases, TermsStore terms, Attestations attestations,
            Justifications justifications, LookUps lookUps, Policies policies, Registrants registrants, Clock clock) {
        this.setup = setup;
        this.registry = registry;
        this.releases = releases;
        this.terms = terms;
        this.attestations = attestations;
        this.justifications = justifications;
        this.lookUps = lookUps;
        this.policies = policies;
        this.registrants = registrants;
        this.clock = clock;
    }

    protected Checks() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** What the rules and the look-up say now, with what the label said about it, in the order of the checklist. */
    public List<Finding> of(ReleaseView release) {
        return answered(release, Stream.concat(found(release).stream(), challenges(release)));
    }

    /** As {@link #of}, without the look-up. */
    List<Finding> byRules(ReleaseView release) {
        return answered(release, found(release).stream());
    }

    private List<Finding> found(ReleaseView release) {
        AccountId account = release.account();
        List<RecordingId> recordings = release.tracks().stream().map(TrackView::recordingId).toList();
        Set<RecordingId> attested = attestations.standing(account, recordings).keySet();
        Optional<TermsAcceptance> permission = terms.accepted(account, clock.instant());
        return ReleaseRules.check(new ReleaseFacts(release, setup.of(account), permission.isPresent(),
                permission.map(TermsAcceptance::soleOwner).orElse(null), attested, registry.numbersFree(account),
                registry.referencesOf(account, recordings), releases.sharesCatalogNumber(account, release),
                policies.of(registrants.territory(account).orElse(null)), LocalDate.ofInstant(clock.instant(), EARLIEST)));
    }

    /** Of each track that waits for a code and is like a recording that has one; what the label says to it is said with the draw. */
    private Stream<Finding> challenges(ReleaseView release) {
        List<TrackView> waiting = PendingCodes.of(release);
        if (waiting.isEmpty() || setup.of(release.account()).mode() == IsrcMode.ROOT) {
            return Stream.empty();
        }
        Map<RecordingId, Likeness> known = lookUps.of(release, waiting);
        return waiting.stream().flatMap(track -> known.get(track.recordingId()).own().stream().limit(1)
                .map(each -> LookUps.challenge(track, each)));
    }

    /** What blocked and is answered goes behind what still blocks. */
    private List<Finding> answered(ReleaseView release, Stream<Finding> findings) {
        List<JustifiedFinding> said = justifications.standing(release);
        return findings
                .map(finding -> said.stream().filter(each -> each.isOf(finding.code(), finding.target().pointer())).findFirst()
                        .map(each -> finding.answered(each.words())).orElse(finding))
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
