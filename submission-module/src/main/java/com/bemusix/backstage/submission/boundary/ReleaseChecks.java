package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Checks;
import com.bemusix.backstage.submission.control.Justifications;
import com.bemusix.backstage.submission.entity.JustifiedFinding;
import com.bemusix.backstage.submission.entity.Testimony;

/**
 * What a release still lacks: the same findings as in the answer to handing it in and at the review desk; and what the label says about
 * those that policies ask about.
 */
@ApplicationScoped
@Transactional
public class ReleaseChecks {

    private final ReleaseCatalog releases;
    private final Checks checks;
    private final Justifications justifications;
    private final Event<Audited> audit;
    private final Clock clock;

    @Inject
    public ReleaseChecks(ReleaseCatalog releases, Checks checks, Justifications justifications, Event<Audited> audit, Clock clock) {
        this.releases = releases;
        this.checks = checks;
        this.justifications = justifications;
        this.audit = audit;
        this.clock = clock;
    }

    protected ReleaseChecks() {
        this(null, null, null, null, null);
    }

    /**
     * In the order of the checklist, what blocks first.
     *
     * @throws com.bemusix.backstage.catalog.CatalogException {@code NOT_FOUND}
     */
    public List<Finding> of(AccountId account, ReleaseId release) {
        return checks.of(releases.get(account, release));
    }

    /**
     * Gives the reason for which a release goes on as it is. The finding stays, with the reason, and blocks no longer. It is asked again
     * when what it was found from changes.
     *
     * @param expectedVersion of the release, or {@link ReleaseCatalog#ANY_VERSION}
     * @throws SubmissionException {@code FINDING_NOT_THERE}; {@code FINDING_NOT_JUSTIFIABLE} if no policy is behind it or that takes no
     *                             reasons; {@code FINDING_CHOICE_DIFFERS} if the release goes the other way
     * @throws com.bemusix.backstage.catalog.CatalogException {@code NOT_FOUND}, {@code STALE}, {@code RELEASE_LOCKED}
     */
    public Finding justify(AccountId account, ReleaseId release, @NotNull @Valid JustifyFinding command, long expectedVersion,
            Actor actor) {
        ReleaseView held = releases.hold(account, release, expectedVersion, actor);
        Finding finding = find(held, command.code(), command.target());
        if (finding.question() == null || !finding.question().justifiable()) {
            throw new SubmissionException(Kind.FINDING_NOT_JUSTIFIABLE);
        }
        if (finding.question().present() != command.choice()) {
            throw new SubmissionException(Kind.FINDING_CHOICE_DIFFERS, Map.of("present", finding.question().present().name()));
        }
        JustifiedFinding said = new JustifiedFinding(held, finding, command.reason(), new Testimony(actor, clock.instant()));
        justifications.add(said);
        audit.fire(new Audited(account, actor, "FINDING_JUSTIFIED", release.toString(),
                command.code() + " " + command.target() + ": " + command.reason()));
        return finding.answered(said.words());
    }

    /**
     * Takes the reason back, so that the finding is open again. What was said stays on record.
     *
     * @param expectedVersion of the release, or {@link ReleaseCatalog#ANY_VERSION}
     * @throws SubmissionException {@code FINDING_NOT_THERE} if no reason stands there
     * @throws com.bemusix.backstage.catalog.CatalogException {@code NOT_FOUND}, {@code STALE}, {@code RELEASE_LOCKED}
     */
    public void takeBack(AccountId account, ReleaseId release, ReasonCode code, String target, long expectedVersion, Actor actor) {
        ReleaseView held = releases.hold(account, release, expectedVersion, actor);
        JustifiedFinding said = justifications.standing(held).stream().filter(each -> each.isOf(code, target)).findFirst()
                .orElseThrow(() -> new SubmissionException(Kind.FINDING_NOT_THERE));
        justifications.add(said.takenBack(new Testimony(actor, clock.instant())));
        audit.fire(new Audited(account, actor, "FINDING_REOPENED", release.toString(), code + " " + target));
    }

    private Finding find(ReleaseView release, ReasonCode code, String target) {
        return checks.of(release).stream().filter(finding -> finding.code() == code && finding.target().pointer().equals(target))
                .findFirst().orElseThrow(() -> new SubmissionException(Kind.FINDING_NOT_THERE));
    }
}
