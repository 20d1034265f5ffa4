package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.CaseDecision;
import com.bemusix.backstage.identifiers.control.CaseMoves;
import com.bemusix.backstage.identifiers.control.CaseNews;
import com.bemusix.backstage.identifiers.control.Cases;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.CaseClaim;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.Stamp;

/**
 * Where identifier officers decide which recording a code belongs to. One proposes, another one confirms, and only then the codes move
 * (S5: an erroneous assignment is undone by two persons, with a reason, and the old code is kept).
 */
@ApplicationScoped
@Transactional
public class DuplicateCases {

    private static final int SHOWN = 500;

    @Inject
    Cases cases;

    @Inject
    CaseDecision decision;

    @Inject
    CaseMoves moves;

    @Inject
    CaseNews news;

    @Inject
    Assignments assignments;

    @Inject
    Roots roots;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /** The latest that wait for a decision or the latest that have ended, the newest first. */
    public List<CaseSummary> newest(boolean ended) {
        return cases.newest(ended, SHOWN).stream().map(CaseSummary::of).toList();
    }

    /** How many wait for a decision. */
    public long open() {
        return cases.open();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public CaseView get(UUID caseId) {
        return view(cases.find(caseId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND)));
    }

    /**
     * Opens a case about two codes of which staff think that they name one recording.
     *
     * @throws RegistryException of kind NOT_FOUND if a code binds nothing, CASE_NOT_NEEDED for one code twice, CASE_OPEN
     */
    public CaseView open(@Valid OpenCase command, Officer officer) {
        if (command.isrc().equals(command.other())) {
            throw new RegistryException(Kind.CASE_NOT_NEEDED);
        }
        IsrcAssignment one = bond(command.isrc().compareTo(command.other()) < 0 ? command.isrc() : command.other());
        IsrcAssignment two = bond(one.isrc().equals(command.isrc()) ? command.other() : command.isrc());
        IsrcAssignment holder = one.isrc().equals(command.isrc()) ? one : two;
        IsrcAssignment claimant = holder == one ? two : one;
        Stamp stamp = Stamp.of(clock, officer.actor());
        DuplicateCase opened = new DuplicateCase(UniqueId.next(), CaseKind.SECOND_CODE, claimant.isrc(), holder, CaseClaim.of(claimant),
            claimant).opened(command.statement(), true, stamp);
        cases.add(opened);
        moves.open(opened, holder, claimant, stamp);
        record(opened, officer, "CASE_OPENED", command.isrc() + ", " + command.other());
        news.asked(opened);
        return view(opened);
    }

    private IsrcAssignment bond(Isrc isrc) {
        return assignments.of(isrc).map(found -> assignments.lock(found.id())).filter(found -> found.status().binds())
            .orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    /**
     * Proposes how to end it. Nothing moves yet.
     *
     * @throws RegistryException of kind NOT_FOUND, STALE, CASE_STATE if somebody has proposed something, CASE_OUTCOME_UNFIT,
     *     CASE_OWN_ACCOUNT for an officer who belongs to a side, ISRC_DUP_OTHER_RECORDING if the replacement is not free
     */
    public CaseView propose(UUID caseId, @Valid ProposeOutcome command, long expectedVersion, Officer officer) {
        DuplicateCase about = locked(caseId, expectedVersion, officer);
        CaseProposal proposal = command.proposal();
        about.propose(proposal, Stamp.of(clock, officer.actor()));
        if (proposal.replacement() != null) {
            assignments.requireFree(proposal.replacement());
        }
        cases.save();
        record(about, officer, "CASE_PROPOSED", proposal.outcome() + ": " + proposal.reason());
        return view(about);
    }

    /**
     * Takes the proposal from the table.
     *
     * @throws RegistryException of kind NOT_FOUND, STALE, CASE_STATE, CASE_OWN_ACCOUNT
     */
    public CaseView sendBack(UUID caseId, long expectedVersion, Officer officer) {
        DuplicateCase about = locked(caseId, expectedVersion, officer);
        about.sendBack();
        cases.save();
        record(about, officer, "CASE_SENT_BACK", null);
        return view(about);
    }

    /**
     * Agrees with the proposal of another officer, and carries it out.
     *
     * @throws RegistryException of kind NOT_FOUND, STALE, CASE_STATE, CASE_SAME_OFFICER, CASE_OWN_ACCOUNT, ISRC_DUP_OTHER_RECORDING if the
     *     replacement names or named a recording by now, NUMBER_VOID if it is a reserved number that is void, CASE_OPEN if a code that
     *     would have to go is in another case
     */
    public CaseView confirm(UUID caseId, long expectedVersion, Officer officer) {
        DuplicateCase about = locked(caseId, expectedVersion, officer);
        Stamp stamp = Stamp.of(clock, officer.actor());
        about.confirm(stamp);
        cases.save();
        decision.carryOut(about, UniqueId::next, stamp);
        record(about, officer, "CASE_DECIDED", about.proposal().outcome() + ": " + about.proposal().reason());
        news.ended(about);
        return view(about);
    }

    private DuplicateCase locked(UUID caseId, long expectedVersion, Officer officer) {
        DuplicateCase about = cases.lock(caseId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        if (about.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        if (about.holder().equals(officer.ownAccount()) || about.claim().account().equals(officer.ownAccount())) {
            throw new RegistryException(Kind.CASE_OWN_ACCOUNT);
        }
        return about;
    }

    /** Of no account: what it names may be the other side's. */
    private void record(DuplicateCase about, Officer officer, String action, String detail) {
        audit.fire(new Audited(null, officer.actor(), action, "case " + about.number(), detail));
    }

    private CaseView view(DuplicateCase about) {
        AccountId claimant = about.claim().account();
        IsrcAssignment second = about.claimantId() == null ? null : assignments.get(about.claimantId());
        return CaseView.of(about, CaseSideView.holder(about, assignments.get(about.holderId()), roots.of(about.holder())),
            CaseSideView.claimant(about, second, roots.of(claimant)));
    }
}
