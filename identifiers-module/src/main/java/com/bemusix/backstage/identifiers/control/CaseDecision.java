package com.bemusix.backstage.identifiers.control;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.entity.CaseClaim;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** Carries out what two officers decided: every step is written into the ledger of the account that it concerns. */
@ApplicationScoped
public class CaseDecision {

    @Inject
    Assignments assignments;

    @Inject
    CaseMoves moves;

    /**
     * The case is confirmed, and holds its row.
     *
     * @param ids makes the ids of new bonds
     * @throws RegistryException of kind CASE_OPEN if a code that would have to go is in another case, ISRC_DUP_OTHER_RECORDING if the
     *     replacement names or named a recording by now, NUMBER_VOID if it is a reserved number that is void
     */
    public void carryOut(DuplicateCase decided, Supplier<UUID> ids, Stamp stamp) {
        IsrcAssignment holder = assignments.lock(decided.holderId());
        if (decided.proposal().replacement() != null) {
            assignments.requireFree(decided.proposal().replacement());
        }
        if (decided.proposal().outcome() == CaseOutcome.VOID) {
            voidAll(decided, holder, stamp);
        } else if (decided.kind() == CaseKind.SAME_CODE) {
            sameCode(decided, holder, ids, stamp);
        } else if (decided.claimantId() != null) {
            twoBonds(decided, holder, assignments.lock(decided.claimantId()), ids, stamp);
        } else {
            secondCode(decided, holder, ids, stamp);
        }
        assignments.save();
    }

    private void voidAll(DuplicateCase decided, IsrcAssignment holder, Stamp stamp) {
        moves.end(holder, AssignmentStatus.VOID, decided, stamp);
        if (decided.claimantId() != null) {
            moves.end(assignments.lock(decided.claimantId()), AssignmentStatus.VOID, decided, stamp);
        } else {
            moves.refuse(decided, stamp);
        }
    }

    private void sameCode(DuplicateCase decided, IsrcAssignment holder, Supplier<UUID> ids, Stamp stamp) {
        CaseProposal proposal = decided.proposal();
        CaseClaim claim = decided.claim();
        boolean stays = proposal.keeper() == CaseSide.HOLDER;
        if (stays) {
            moves.uphold(holder, decided, stamp);
        } else {
            moves.end(holder, AssignmentStatus.SUPERSEDED_IN_ERROR, decided, stamp);
            clear(decided, stamp);
            moves.give(claim, decided.isrc(), decided, ids, stamp);
        }
        if (proposal.outcome() == CaseOutcome.ALIAS) {
            clear(decided, stamp);
            moves.share(holder, claim, decided, ids, stamp);
        } else if (proposal.outcome() == CaseOutcome.CORRECT) {
            if (stays) {
                clear(decided, stamp);
            }
            moves.give(stays ? claim : CaseClaim.of(holder), proposal.replacement(), decided, ids, stamp);
        } else if (stays) {
            moves.refuse(decided, stamp);
        }
    }

    private void twoBonds(DuplicateCase decided, IsrcAssignment holder, IsrcAssignment claimant, Supplier<UUID> ids, Stamp stamp) {
        CaseProposal proposal = decided.proposal();
        if (proposal.outcome() == CaseOutcome.SPLIT) {
            moves.uphold(holder, decided, stamp);
            moves.uphold(claimant, decided, stamp);
            return;
        }
        boolean stays = proposal.keeper() == CaseSide.HOLDER;
        IsrcAssignment inForce = stays ? holder : claimant;
        IsrcAssignment other = stays ? claimant : holder;
        moves.uphold(inForce, decided, stamp);
        moves.end(other, AssignmentStatus.SUPERSEDED_IN_ERROR, decided, stamp);
        if (!other.recording().equals(inForce.recording())) {
            moves.share(inForce, CaseClaim.of(other), decided, ids, stamp);
        }
    }

    private void secondCode(DuplicateCase decided, IsrcAssignment holder, Supplier<UUID> ids, Stamp stamp) {
        CaseProposal proposal = decided.proposal();
        Isrc replacement = proposal.outcome() == CaseOutcome.CORRECT ? proposal.replacement() : decided.isrc();
        if (proposal.outcome() == CaseOutcome.SPLIT) {
            moves.uphold(holder, decided, stamp);
            moves.refuse(decided, stamp);
        } else if (proposal.outcome() == CaseOutcome.ALIAS && proposal.keeper() == CaseSide.HOLDER) {
            moves.uphold(holder, decided, stamp);
            moves.note(decided, ids, stamp);
        } else {
            moves.end(holder, AssignmentStatus.SUPERSEDED_IN_ERROR, decided, stamp);
            moves.give(decided.claim(), replacement, decided, ids, stamp);
        }
    }

    /** The recording of the claim gives up the code that it has, as it gets another one. */
    private void clear(DuplicateCase decided, Stamp stamp) {
        Optional<IsrcAssignment> current = assignments.lock(decided.claim().recording());
        current.ifPresent(assignment -> {
            CaseMoves.requireSettled(assignment);
            moves.end(assignment, AssignmentStatus.SUPERSEDED_IN_ERROR, decided, stamp);
        });
    }
}
