package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.CaseMoves;
import com.bemusix.backstage.identifiers.control.CaseNews;
import com.bemusix.backstage.identifiers.control.Cases;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.entity.CaseClaim;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.Stamp;

/**
 * Where a label claims a code that it cannot enter, and answers to the claims of others. A claim opens a duplicate case, which the staff
 * decide; each side sees its own part alone.
 */
@ApplicationScoped
@Transactional
public class CodeClaims {

    /** So many claims of one account wait at once: a claim puts the code of somebody else in doubt. */
    static final int MOST_OPEN = 20;
    private static final int SHOWN = 200;

    @Inject
    Cases cases;

    @Inject
    CaseMoves moves;

    @Inject
    CaseNews news;

    @Inject
    Assignments assignments;

    @Inject
    Declarations declarations;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Opens a case about the code. Nothing moves until it is decided, but that the code is in dispute.
     *
     * @throws RegistryException of kind CASE_NOT_NEEDED if the account can enter the code, or take it from its other recording, by itself;
     *     CASE_OPEN if a case about the code or the recording is open, CASE_TOO_MANY, ISRC_VOID, ISRC_DUP_OTHER_RECORDING for a code that
     *     never returns, ISRC_ORIGIN_NOT_STATEABLE, NOT_FOUND for a recording of another account
     */
    public ClaimView claim(AccountId account, @Valid ClaimIsrc command, Actor actor) {
        declarations.lock(account);
        if (command.origin() != null && !command.origin().stateable()) {
            throw new RegistryException(Kind.ISRC_ORIGIN_NOT_STATEABLE);
        }
        Optional<IsrcAssignment> current = assignments.lock(command.recording());
        if (current.filter(assignment -> !assignment.isOf(account)).isPresent()) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
        if (cases.openClaims(account) >= MOST_OPEN) {
            throw new RegistryException(Kind.CASE_TOO_MANY, Map.of("most", Integer.toString(MOST_OPEN)));
        }
        Stamp stamp = Stamp.of(clock, actor);
        CaseClaim claim = new CaseClaim(account, command.recording(), command.reference(), command.origin(), command.licensor());
        Optional<IsrcAssignment> holder = assignments.of(command.isrc()).map(held -> assignments.lock(held.id()));
        IsrcAssignment doubted = holder.or(() -> current).orElseThrow(() -> new RegistryException(Kind.CASE_NOT_NEEDED));
        requireNeeded(account, command, doubted);
        CaseKind kind = holder.isPresent() ? CaseKind.SAME_CODE : CaseKind.SECOND_CODE;
        DuplicateCase opened = new DuplicateCase(UniqueId.next(), kind, command.isrc(), doubted, claim, null)
            .opened(command.statement(), false, stamp);
        cases.add(opened);
        moves.open(opened, doubted, stamp);
        audit.fire(new Audited(account, actor, "CODE_CLAIMED", command.isrc().value(), "case " + opened.number()));
        news.asked(opened);
        return ClaimView.of(opened, doubted, account);
    }

    private void requireNeeded(AccountId account, ClaimIsrc command, IsrcAssignment doubted) {
        boolean same = doubted.recording().equals(command.recording());
        if (same && doubted.isrc().equals(command.isrc()) || doubted.isOf(account) && !doubted.locked()) {
            throw new RegistryException(Kind.CASE_NOT_NEEDED);
        }
        assignments.requireNeverEnded(account, command.isrc());
    }

    /**
     * Says what the holder of a claimed code knows. May be said anew until the case has ended.
     *
     * @throws RegistryException of kind NOT_FOUND, CASE_STATE if it has ended
     */
    public ClaimView answer(AccountId account, UUID caseId, @Valid AnswerClaim command, Actor actor) {
        DuplicateCase about = cases.lock(caseId).filter(each -> each.holder().equals(account))
            .orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        about.answer(command.statement(), command.givesUp(), Stamp.of(clock, actor));
        cases.save();
        audit.fire(new Audited(account, actor, "CODE_CLAIM_ANSWERED", view(about, account).isrc().value(), "case " + about.number()));
        return view(about, account);
    }

    /**
     * Takes a claim back: everything is as before.
     *
     * @throws RegistryException of kind NOT_FOUND, CASE_STATE once somebody has proposed how it is to end
     */
    public ClaimView withdraw(AccountId account, UUID caseId, Actor actor) {
        DuplicateCase about = cases.lock(caseId).filter(each -> each.claim().account().equals(account) && !each.history().openedByStaff())
            .orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        Stamp stamp = Stamp.of(clock, actor);
        about.withdraw(stamp);
        cases.save();
        moves.drop(about, stamp);
        audit.fire(new Audited(account, actor, "CODE_CLAIM_WITHDRAWN", about.isrc().value(), "case " + about.number()));
        news.ended(about);
        return view(about, account);
    }

    /** The latest cases in which the account is a side, the newest first. */
    public List<ClaimView> of(AccountId account) {
        return cases.of(account, SHOWN).stream().map(about -> view(about, account)).toList();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public ClaimView get(AccountId account, UUID caseId) {
        return cases.find(caseId).filter(about -> about.holder().equals(account) || about.claim().account().equals(account))
            .map(about -> view(about, account)).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    /** The case about the recording that has not ended, if there is one. */
    public Optional<ClaimView> openOf(AccountId account, RecordingId recording) {
        return of(account).stream().filter(claim -> !claim.state().ended() && claim.recording().equals(recording)).findFirst();
    }

    private ClaimView view(DuplicateCase about, AccountId account) {
        return ClaimView.of(about, assignments.get(about.holderId()), account);
    }
}
