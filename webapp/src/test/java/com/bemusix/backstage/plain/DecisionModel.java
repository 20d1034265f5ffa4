package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.Memory.require;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import java.util.ArrayList;
import java.util.List;

/** The part of the model that knows what becomes of the codes of a case. */
final class DecisionModel {

    private final Memory memory;
    private final CodesModel codes;

    DecisionModel(Memory memory, CodesModel codes) {
        this.memory = memory;
        this.codes = codes;
    }

    /** What two officers agreed upon; all of it or, where it is refused, nothing. */
    void carryOut(Memory.Case about) {
        Runnable undo = asItIs();
        try {
            if (about.proposal.outcome() == CaseOutcome.CORRECT) {
                codes.requireFree(about.proposal.replacement());
            }
            if (about.proposal.outcome() == CaseOutcome.VOID) {
                makeVoid(about);
            } else if (about.kind == CaseKind.SAME_CODE) {
                oneCodeOfTwoRecordings(about);
            } else if (about.claimant != null) {
                twoCodesBroughtTogether(about);
            } else {
                secondCodeOfARecording(about);
            }
        } catch (RegistryException e) {
            undo.run();
            throw e;
        }
    }

    private Runnable asItIs() {
        List<AssignmentStatus> statuses = memory.bonds.stream().map(bond -> bond.status).toList();
        List<AssignmentStatus> before = new ArrayList<>();
        memory.bonds.forEach(bond -> before.add(bond.before));
        int events = memory.events.size();
        return () -> {
            memory.bonds.subList(statuses.size(), memory.bonds.size()).clear();
            memory.events.subList(events, memory.events.size()).clear();
            for (int i = 0; i < statuses.size(); i++) {
                memory.bonds.get(i).status = statuses.get(i);
                memory.bonds.get(i).before = before.get(i);
            }
        };
    }

    /** Nobody has either code any more; a second code that is only claimed was nobody's. */
    private void makeVoid(Memory.Case about) {
        end(about, about.holder, AssignmentStatus.VOID);
        if (about.claimant != null) {
            end(about, about.claimant, AssignmentStatus.VOID);
        } else {
            happened(about, about.claim, "CLAIM_REFUSED");
        }
    }

    private void oneCodeOfTwoRecordings(Memory.Case about) {
        CaseOutcome outcome = about.proposal.outcome();
        if (about.proposal.keeper() == CaseSide.CLAIMANT) {
            end(about, about.holder, AssignmentStatus.SUPERSEDED_IN_ERROR);
            makeRoom(about);
            give(about, about.claim, about.code);
            if (outcome == CaseOutcome.CORRECT) {
                give(about, withoutOrigin(side(about.holder)), about.proposal.replacement());
            }
            return;
        }
        uphold(about, about.holder);
        if (outcome == CaseOutcome.SPLIT) {
            happened(about, about.claim, "CLAIM_REFUSED");
        } else if (outcome == CaseOutcome.ALIAS) {
            makeRoom(about);
            share(about, about.claim, about.holder);
        } else {
            makeRoom(about);
            give(about, about.claim, about.proposal.replacement());
        }
    }

    private void twoCodesBroughtTogether(Memory.Case about) {
        if (about.proposal.outcome() == CaseOutcome.SPLIT) {
            uphold(about, about.holder);
            uphold(about, about.claimant);
            return;
        }
        boolean stays = about.proposal.keeper() == CaseSide.HOLDER;
        Memory.Bond inForce = stays ? about.holder : about.claimant;
        Memory.Bond other = stays ? about.claimant : about.holder;
        uphold(about, inForce);
        end(about, other, AssignmentStatus.SUPERSEDED_IN_ERROR);
        share(about, withoutOrigin(side(other)), inForce);
    }

    private void secondCodeOfARecording(Memory.Case about) {
        CaseOutcome outcome = about.proposal.outcome();
        if (outcome == CaseOutcome.SPLIT) {
            uphold(about, about.holder);
            happened(about, about.claim, "CLAIM_REFUSED");
        } else if (outcome == CaseOutcome.ALIAS && about.proposal.keeper() == CaseSide.HOLDER) {
            uphold(about, about.holder);
            Memory.Bond known = bond(about.claim, about.code, AssignmentStatus.SUPERSEDED_IN_ERROR);
            known.before = AssignmentStatus.ENTERED;
            happened(about, known, "SUPERSEDED");
        } else {
            end(about, about.holder, AssignmentStatus.SUPERSEDED_IN_ERROR);
            give(about, about.claim, outcome == CaseOutcome.CORRECT ? about.proposal.replacement() : about.code);
        }
    }

    void dispute(Memory.Case about, Memory.Bond bond) {
        bond.before = bond.status;
        bond.status = AssignmentStatus.DISPUTED;
        happened(about, bond, "DISPUTED");
    }

    void uphold(Memory.Case about, Memory.Bond bond) {
        bond.status = bond.before;
        bond.before = null;
        happened(about, bond, "UPHELD");
    }

    /** Takes the code from its recording, and from those that share it; not while another case is about these. */
    private void end(Memory.Case about, Memory.Bond bond, AssignmentStatus how) {
        bond.before = bond.before == null ? bond.status : bond.before;
        bond.status = how;
        happened(about, bond, how == AssignmentStatus.VOID ? "VOIDED" : "SUPERSEDED");
        for (Memory.Bond alias : List.copyOf(memory.bonds)) {
            if (alias.aliasOf == bond && alias.binds()) {
                require(alias.status != AssignmentStatus.DISPUTED, Kind.CASE_OPEN);
                end(about, alias, how);
            }
        }
    }

    /** The recording of the claim loses the code that it has, which another case must not be about. */
    private void makeRoom(Memory.Case about) {
        Memory.Bond current = codes.of(about.claim.recording());
        if (current != null) {
            require(current.status != AssignmentStatus.DISPUTED, Kind.CASE_OPEN);
            end(about, current, AssignmentStatus.SUPERSEDED_IN_ERROR);
        }
    }

    private void give(Memory.Case about, Memory.Side to, Step.Code code) {
        codes.requireNotVoid(to.account(), code);
        require(memory.bonds.stream().noneMatch(bond -> bond.code.equals(code) && bond.aliasOf == null
            && (bond.binds() || bond.status == AssignmentStatus.VOID)), Kind.ISRC_DUP_OTHER_RECORDING);
        happened(about, bond(to, code, AssignmentStatus.ACCEPTED), "ACCEPTED");
    }

    private void share(Memory.Case about, Memory.Side who, Memory.Bond with) {
        Memory.Bond alias = bond(who, with.code, AssignmentStatus.ACCEPTED);
        alias.aliasOf = with;
        happened(about, alias, "ALIASED");
    }

    private Memory.Bond bond(Memory.Side side, Step.Code code, AssignmentStatus status) {
        Memory.Bond bond = new Memory.Bond(side.account(), side.recording(), code, status, side.origin(), side.type());
        memory.bonds.add(bond);
        return bond;
    }

    static Memory.Side side(Memory.Bond bond) {
        return new Memory.Side(bond.account, bond.recording, bond.origin, bond.type);
    }

    /** Where the one code is from says nothing of the other. */
    private static Memory.Side withoutOrigin(Memory.Side side) {
        return new Memory.Side(side.account(), side.recording(), null, side.type());
    }

    private void happened(Memory.Case about, Memory.Bond bond, String event) {
        codes.happened(bond, event, detail(about));
    }

    void happened(Memory.Case about, Memory.Side claimant, String event) {
        memory.events.add(new Memory.Event(claimant.account(), about.code, claimant.recording(), event, detail(about)));
    }

    private String detail(Memory.Case about) {
        return "case " + memory.cases.indexOf(about);
    }
}
