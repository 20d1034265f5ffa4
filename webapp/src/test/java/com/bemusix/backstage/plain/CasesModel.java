package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.Memory.require;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** The part of the model that knows who says what in which case; {@link DecisionModel} knows what comes of it. */
final class CasesModel implements CaseSteps.Actions {

    private final Memory memory;
    private final CodesModel codes;
    private final DecisionModel decision;

    CasesModel(Memory memory, CodesModel codes, DecisionModel decision) {
        this.memory = memory;
        this.codes = codes;
        this.decision = decision;
    }

    @Override
    public List<String> claim(CaseSteps.Claim step) {
        CodesModel.requireStateable(step.origin());
        Memory.Bond current = codes.of(step.recording());
        require(current == null || current.account == step.account(), Kind.NOT_FOUND);
        Memory.Bond holder = codes.holderOf(step.code());
        Memory.Bond doubted = holder == null ? current : holder;
        require(doubted != null, Kind.CASE_NOT_NEEDED);
        boolean hasIt = doubted.recording == step.recording() && doubted.code.equals(step.code());
        boolean canTakeItBack = doubted.account == step.account() && doubted.status == AssignmentStatus.ENTERED;
        require(!hasIt && !canTakeItBack, Kind.CASE_NOT_NEEDED);
        codes.requireNeverEnded(step.account(), step.code());
        Memory.Case opened = new Memory.Case(holder == null ? CaseKind.SECOND_CODE : CaseKind.SAME_CODE, step.code(), doubted,
            new Memory.Side(step.account(), step.recording(), step.origin(), step.type()), null);
        open(opened);
        decision.happened(opened, opened.claim, "CLAIMED");
        return List.of(words(opened));
    }

    @Override
    public List<String> open(CaseSteps.OpenCase step) {
        require(!step.code().equals(step.other()), Kind.CASE_NOT_NEEDED);
        Memory.Bond holder = codes.holderOf(step.code());
        Memory.Bond claimant = codes.holderOf(step.other());
        require(holder != null && claimant != null, Kind.NOT_FOUND);
        Memory.Case opened = new Memory.Case(CaseKind.SECOND_CODE, claimant.code, holder, DecisionModel.side(claimant), claimant);
        open(opened);
        return List.of(words(opened));
    }

    private void open(Memory.Case opened) {
        boolean another = memory.cases.stream().filter(Memory.Case::waits).anyMatch(other -> other.code.equals(opened.code)
            || other.holder == opened.holder || other.claim.recording() == opened.claim.recording());
        boolean disputed = opened.holder.status == AssignmentStatus.DISPUTED
            || opened.claimant != null && opened.claimant.status == AssignmentStatus.DISPUTED;
        require(!another && !disputed, Kind.CASE_OPEN);
        memory.cases.add(opened);
        decision.dispute(opened, opened.holder);
        if (opened.claimant != null) {
            decision.dispute(opened, opened.claimant);
        }
    }

    @Override
    public List<String> takeBack(CaseSteps.TakeBack step) {
        Memory.Case about = find(step.back());
        require(about.claim.account() == step.account() && about.claimant == null, Kind.NOT_FOUND);
        require(about.state == CaseState.OPEN, Kind.CASE_STATE);
        about.state = CaseState.WITHDRAWN;
        decision.happened(about, about.claim, "CLAIM_REFUSED");
        decision.uphold(about, about.holder);
        return List.of("WITHDRAWN");
    }

    @Override
    public List<String> propose(CaseSteps.Propose step) {
        Memory.Case about = seen(step.back(), step.officer(), step.stale());
        require(about.state == CaseState.OPEN, Kind.CASE_STATE);
        CaseSteps.Proposal proposal = step.proposal();
        boolean corrects = proposal.outcome() == CaseOutcome.CORRECT;
        require(corrects == (proposal.replacement() != null) && fits(about, proposal.outcome(), proposal.keeper()),
            Kind.CASE_OUTCOME_UNFIT);
        if (corrects) {
            codes.requireFree(proposal.replacement());
        }
        about.state = CaseState.PROPOSED;
        about.proposal = proposal;
        about.proposer = step.officer();
        return List.of("PROPOSED");
    }

    /** Who may keep what, in which kind of case. */
    private static boolean fits(Memory.Case about, CaseOutcome outcome, CaseSide keeper) {
        if (outcome == CaseOutcome.VOID) {
            return keeper == null;
        }
        if (keeper == null) {
            return false;
        }
        boolean holder = keeper == CaseSide.HOLDER;
        if (about.kind == CaseKind.SAME_CODE) {
            return outcome != CaseOutcome.ALIAS || holder;
        }
        boolean brought = about.claimant != null;
        return outcome == CaseOutcome.ALIAS || holder && !(outcome == CaseOutcome.CORRECT && brought);
    }

    @Override
    public List<String> sendBack(CaseSteps.SendBack step) {
        Memory.Case about = seen(step.back(), step.officer(), step.stale());
        require(about.state == CaseState.PROPOSED, Kind.CASE_STATE);
        about.state = CaseState.OPEN;
        about.proposal = null;
        return List.of("OPEN");
    }

    @Override
    public List<String> confirm(CaseSteps.Confirm step) {
        Memory.Case about = seen(step.back(), step.officer(), step.stale());
        require(about.state == CaseState.PROPOSED, Kind.CASE_STATE);
        require(about.proposer != step.officer(), Kind.CASE_SAME_OFFICER);
        decision.carryOut(about);
        about.state = CaseState.DECIDED;
        memory.notes.add(about.kind + (about.claimant == null ? " " : " brought together ") + about.proposal.outcome()
            + (about.proposal.keeper() == null ? "" : " " + about.proposal.keeper()));
        return List.of("DECIDED");
    }

    private Memory.Case find(int back) {
        require(back < memory.cases.size(), Kind.NOT_FOUND);
        return memory.cases.get(memory.cases.size() - 1 - back);
    }

    private Memory.Case seen(int back, int officer, boolean stale) {
        Memory.Case about = find(back);
        require(!stale, Kind.STALE);
        boolean involved = about.holder.account == 0 || about.claim.account() == 0;
        require(officer != World.PARTIAL_OFFICER || !involved, Kind.CASE_OWN_ACCOUNT);
        return about;
    }

    List<String> words() {
        return IntStream.range(0, memory.cases.size()).mapToObj(i -> {
            Memory.Case about = memory.cases.get(i);
            CaseSteps.Proposal proposal = about.proposal;
            return words(about) + " " + about.state + (proposal == null ? "" : " " + proposal.outcome() + " " + proposal.keeper() + " "
                + (proposal.replacement() == null ? null : memory.world.words(proposal.replacement())));
        }).toList();
    }

    private String words(Memory.Case about) {
        return "case " + memory.cases.indexOf(about) + " " + about.kind + " " + memory.world.words(about.code);
    }
}
