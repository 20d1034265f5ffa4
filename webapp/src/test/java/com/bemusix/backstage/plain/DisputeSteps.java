package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sequences about duplicate cases: few codes, of which two are said to be of one recording, or one of two. */
final class DisputeSteps {

    private static final int FEW_RECORDINGS = 4;
    private static final int MOST_STEPS = 10;
    private static final Step.Code FIRST = new Step.Code(Step.Stock.ROOTS, false, 5);
    private static final Step.Code SECOND = new Step.Code(Step.Stock.ROOTS, false, 6);
    private static final Step.Code OF_NEW_YEAR = new Step.Code(Step.Stock.ROOTS, true, 6);
    private static final Step.Code DRAWN = new Step.Code(Step.Stock.MANAGER, false, 0);
    private static final Step.Code OF_NOBODY = new Step.Code(Step.Stock.ROOTS, false, World.OF_NOBODY);

    private DisputeSteps() {
    }

    static Arbitrary<List<Step>> sequences() {
        Arbitrary<List<Step>> singly = step().map(List::of);
        Arbitrary<List<List<Step>>> afterwards = Arbitraries.frequencyOf(Tuple.of(4, singly), Tuple.of(1, decided())).list().ofMinSize(1)
            .ofMaxSize(MOST_STEPS);
        return Combinators.combine(beginnings(), afterwards).as((before, then) ->
            Stream.concat(before.stream(), then.stream().flatMap(List::stream)).toList());
    }

    private static Arbitrary<List<Step>> beginnings() {
        List<Step> held = accepted(0, 0, FIRST);
        List<Step> claimed = together(held, List.of(claim(1, 1, FIRST)));
        List<Step> shared = together(claimed, List.of(propose(CaseOutcome.ALIAS, CaseSide.HOLDER), confirm()));
        List<Step> promised = List.of(new RootSteps.DeclareRoot(1, 4, 7), new RootSteps.Reserve(1, 1, 6, 7, 0), new RootSteps.End(1, 1, 0));
        List<Step> drawn = List.of(new SetupSteps.DeclareMode(0, IsrcMode.NO_ROOT, false), new SetupSteps.Permit(0),
            new CodeSteps.Draw(0, List.of(0, 2), true, true, false));
        List<Step> counted = List.of(new RootSteps.DeclareRoot(0, 5, 6), new SetupSteps.CountOwn(0, true),
            new CodeSteps.Number(0, 0, 0, List.of(new CodeSteps.Track(0, 1)), false));
        List<Step> broughtTogether = together(together(held, accepted(1, 1, SECOND)), List.of(new CaseSteps.OpenCase(FIRST, SECOND, 0)));
        List<Step> doubtedAgain = together(shared, List.of(claim(1, 1, OF_NOBODY), claim(0, 2, FIRST)));
        return Arbitraries.of(List.of(
            claimed,
            together(List.of(enter(0, 0, FIRST)), List.of(claim(1, 1, FIRST))),
            together(held, List.of(claim(0, 0, SECOND))),
            broughtTogether,
            together(broughtTogether, List.of(propose(CaseOutcome.SPLIT, CaseSide.HOLDER), confirm())),
            voided(claimed),
            together(held, accepted(0, 2, SECOND)),
            shared,
            doubtedAgain,
            together(doubtedAgain, List.of(propose(CaseOutcome.VOID, null))),
            overtaken(),
            together(promised, claimed),
            together(together(promised, claimed), List.of(propose(new CaseSteps.Proposal(CaseOutcome.CORRECT, CaseSide.HOLDER, SECOND)))),
            together(drawn, List.of(claim(1, 1, DRAWN))),
            together(counted, List.of(claim(1, 1, FIRST)))));
    }

    /** The code is void, and those want it who had it and who never did. */
    private static List<Step> voided(List<Step> claimed) {
        List<Step> ended = together(claimed, List.of(propose(CaseOutcome.VOID, null), confirm()));
        return together(together(ended, together(accepted(1, 2, SECOND), accepted(0, 3, OF_NEW_YEAR))),
            List.of(claim(1, 2, FIRST), claim(0, 3, FIRST), enter(0, 0, FIRST)));
    }

    /** A replacement was proposed that another case has taken from its recording by now. */
    private static List<Step> overtaken() {
        List<Step> proposed = together(accepted(0, 0, FIRST), List.of(claim(0, 0, SECOND),
            propose(new CaseSteps.Proposal(CaseOutcome.CORRECT, CaseSide.HOLDER, OF_NOBODY))));
        List<Step> two = together(accepted(1, 2, OF_NOBODY), accepted(1, 3, OF_NEW_YEAR));
        List<Step> joined = List.of(new CaseSteps.OpenCase(OF_NOBODY, OF_NEW_YEAR, 0), propose(CaseOutcome.ALIAS, CaseSide.CLAIMANT),
            confirm());
        return Stream.of(proposed, two, joined).flatMap(List::stream).toList();
    }

    private static List<Step> together(List<Step> one, List<Step> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Step enter(int account, int recording, Step.Code code) {
        return new CodeSteps.Enter(account, recording, code, null, RecordingType.SOUND);
    }

    private static List<Step> accepted(int account, int recording, Step.Code code) {
        return List.of(enter(account, recording, code), new CodeSteps.Accept(account, List.of(recording)));
    }

    private static Step claim(int account, int recording, Step.Code code) {
        return new CaseSteps.Claim(account, recording, code, IsrcOrigin.ACQUIRED, RecordingType.SOUND);
    }

    private static Step propose(CaseOutcome outcome, CaseSide keeper) {
        return propose(new CaseSteps.Proposal(outcome, keeper, null));
    }

    private static Step propose(CaseSteps.Proposal proposal) {
        return new CaseSteps.Propose(0, proposal, 0, false);
    }

    private static Step confirm() {
        return new CaseSteps.Confirm(0, 1, false);
    }

    /** One officer proposes and another one agrees, as it should be. */
    private static Arbitrary<List<Step>> decided() {
        return Combinators.combine(Arbitraries.of(0, 0, 0, 1), proposals()).as((back, proposal) -> List.of(
            new CaseSteps.Propose(back, proposal, 0, false), new CaseSteps.Confirm(back, 1, false)));
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Integer> accounts = Steps.number(World.ACCOUNTS);
        Arbitrary<Integer> recordings = Steps.number(FEW_RECORDINGS);
        Arbitrary<Integer> cases = Arbitraries.of(0, 0, 0, 0, 1, 1, 2);
        Arbitrary<Integer> officers = Arbitraries.of(0, 0, 0, 1, 1, 1, World.PARTIAL_OFFICER);
        return Arbitraries.frequencyOf(
            Tuple.of(6, Combinators.combine(accounts, recordings, codes(), Steps.origins(), Steps.types()).as(CaseSteps.Claim::new)),
            Tuple.of(4, Combinators.combine(codes(), codes(), officers).as(CaseSteps.OpenCase::new)),
            Tuple.of(2, Combinators.combine(accounts, cases).as(CaseSteps.TakeBack::new)),
            Tuple.of(6, Combinators.combine(cases, proposals(), officers, Steps.rarely()).as(CaseSteps.Propose::new)),
            Tuple.of(2, Combinators.combine(cases, officers, Steps.rarely()).as(CaseSteps.SendBack::new)),
            Tuple.of(7, Combinators.combine(cases, officers, Steps.rarely()).as(CaseSteps.Confirm::new)),
            Tuple.of(6, Combinators.combine(accounts, recordings, codes(), Steps.origins(), Steps.types()).as(CodeSteps.Enter::new)),
            Tuple.of(4, Combinators.combine(accounts, recordings.list().ofSize(1)).as(CodeSteps.Accept::new)),
            Tuple.of(2, Combinators.combine(accounts, recordings).as(CodeSteps.Withdraw::new)),
            Tuple.of(2, Combinators.combine(accounts, recordings.list().ofMinSize(1).ofMaxSize(2), Steps.mostly(), Steps.mostly(),
                Steps.rarely()).as(CodeSteps.Draw::new)),
            Tuple.of(1, Steps.numbering(Steps.roots(), Steps.tracks(recordings))),
            Tuple.of(1, Steps.marking(Steps.roots(), codes())),
            Tuple.of(1, Steps.number(World.MOMENTS).map(SetupSteps.SetClock::new)));
    }

    private static Arbitrary<Step.Code> codes() {
        return Arbitraries.of(FIRST, FIRST, FIRST, SECOND, SECOND, OF_NEW_YEAR, DRAWN, OF_NOBODY);
    }

    private static Arbitrary<Step.Code> replacements() {
        return Arbitraries.of(FIRST, SECOND, OF_NOBODY, OF_NOBODY, OF_NEW_YEAR, new Step.Code(Step.Stock.ROOTS, true, 7));
    }

    /** All that can be proposed in some case, and a little that never can. */
    private static Arbitrary<CaseSteps.Proposal> proposals() {
        Arbitrary<CaseSide> sides = Arbitraries.of(CaseSide.HOLDER, CaseSide.CLAIMANT);
        return Arbitraries.frequencyOf(
            Tuple.of(4, sides.map(keeper -> new CaseSteps.Proposal(CaseOutcome.SPLIT, keeper, null))),
            Tuple.of(5, Combinators.combine(sides, replacements()).as((keeper, code) ->
                new CaseSteps.Proposal(CaseOutcome.CORRECT, keeper, code))),
            Tuple.of(6, sides.map(keeper -> new CaseSteps.Proposal(CaseOutcome.ALIAS, keeper, null))),
            Tuple.of(4, Arbitraries.just(new CaseSteps.Proposal(CaseOutcome.VOID, null, null))),
            Tuple.of(1, Combinators.combine(Arbitraries.of(CaseOutcome.class), sides.injectNull(0.5), codes().injectNull(0.5))
                .as(CaseSteps.Proposal::new)));
    }
}
