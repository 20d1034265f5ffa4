package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RootMove;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sequences about the numbers of roots: by release and track in a few hundreds, one after the other in a few numbers, from one to the other
 * and back, with years that have numbers of their own.
 */
final class NumberingSteps {

    /** So far apart are the numbers of the two accounts where they have hundreds. */
    private static final int APART = 400;
    /** Two whole hundreds, a little before and a little after. */
    private static final Step.Range HUNDREDS = new Step.Range(98, 301);
    private static final List<Step.Range> OTHER_HUNDREDS = List.of(new Step.Range(98, 301), new Step.Range(100, 199),
        new Step.Range(101, 299), new Step.Range(200, 299), new Step.Range(102, 202), new Step.Range(150, 399), new Step.Range(98, 500),
        new Step.Range(299, 200));
    private static final Step.Range FEW = new Step.Range(0, 3);
    private static final List<Step.Range> OTHER_FEW = List.of(new Step.Range(0, 3), new Step.Range(0, 1), new Step.Range(1, 3),
        new Step.Range(2, 3), new Step.Range(20, 22), new Step.Range(0, 4), new Step.Range(3, 2));

    private NumberingSteps() {
    }

    static Arbitrary<List<Step>> sequences() {
        return Arbitraries.frequencyOf(Tuple.of(4, sequences(true)), Tuple.of(3, sequences(false)));
    }

    private static Arbitrary<List<Step>> sequences(boolean hundreds) {
        return Combinators.combine(beginning(0, hundreds), beginning(1, hundreds), Steps.afterwards(step(hundreds)))
            .as((one, other, then) -> Stream.of(one, other, then).flatMap(List::stream).toList());
    }

    /** An account with a root, of which it has said or not how it is numbered, and which numbers it has in which year. */
    private static Arbitrary<List<Step>> beginning(int account, boolean hundreds) {
        Step.Range range = of(account, hundreds, hundreds ? HUNDREDS : FEW);
        List<Step> declared = List.of(new RootSteps.DeclareRoot(account, range.from(), range.to()), new SetupSteps.CountOwn(account, true));
        Arbitrary<Step> policy = Combinators.combine(years(account, hundreds), years(account, hundreds), policies(hundreds))
            .as((oldYear, newYear, by) -> new RootSteps.ChangeRoot(account, account, range, oldYear, newYear, by, false));
        return Combinators.combine(policy, Arbitraries.of(true, true, true, false)).as((change, said) ->
            said ? Stream.concat(declared.stream(), Stream.of(change)).toList() : declared);
    }

    private static Step.Range of(int account, boolean hundreds, Step.Range range) {
        int by = account * (hundreds ? APART : FEW.to() + 1);
        return new Step.Range(range.from() + by, range.to() + by);
    }

    private static Arbitrary<NumberingPolicy> policies(boolean hundreds) {
        return hundreds ? Arbitraries.of(NumberingPolicy.RELEASE_TRACK, NumberingPolicy.RELEASE_TRACK, NumberingPolicy.SEQUENTIAL)
            : Arbitraries.of(NumberingPolicy.SEQUENTIAL, NumberingPolicy.SEQUENTIAL, NumberingPolicy.SEQUENTIAL,
                NumberingPolicy.RELEASE_TRACK);
    }

    /** Null for a year that has no numbers of its own. */
    private static Arbitrary<Step.Range> years(int account, boolean hundreds) {
        return Arbitraries.of(hundreds ? OTHER_HUNDREDS : OTHER_FEW).map(range -> of(account, hundreds, range)).injectNull(0.5);
    }

    /** By the account itself, by staff, or by the other account. */
    private static Arbitrary<Step> changing(int account, boolean hundreds) {
        Arbitrary<Step.Range> every = Arbitraries.of(hundreds ? OTHER_HUNDREDS : OTHER_FEW).injectNull(0.6)
            .map(range -> of(account, hundreds, range == null ? hundreds ? HUNDREDS : FEW : range));
        return Combinators.combine(Arbitraries.of(account, account, account, -1, -1, 1 - account), every, years(account, hundreds),
            years(account, hundreds), policies(hundreds), Steps.rarely()).as((by, all, oldYear, newYear, policy, stale) ->
            new RootSteps.ChangeRoot(by, account, all, oldYear, newYear, policy, stale));
    }

    private static Arbitrary<Step> step(boolean hundreds) {
        Arbitrary<Integer> accounts = Steps.number(World.ACCOUNTS);
        Arbitrary<Integer> recordings = Steps.number(World.RECORDINGS);
        Arbitrary<int[]> roots = Combinators.combine(accounts, Arbitraries.of(0, 0, 0, 0, 0, 0, -1, -1, 1, 2)).as((account, root) ->
            new int[] {account, root == 0 ? account : root == 1 ? 1 - account : root});
        Arbitrary<Step> numbering = Steps.numbering(roots, Steps.tracks(recordings));
        Arbitrary<Step.Range> promised = codes(hundreds).map(code -> new Step.Range(code.number(), code.number() + 1));
        return Arbitraries.frequencyOf(
            Tuple.of(14, numbering),
            Tuple.of(4, changing(0, hundreds)), Tuple.of(4, changing(1, hundreds)),
            Tuple.of(4, Combinators.combine(accounts, recordings, codes(hundreds), Steps.origins(), Steps.types())
                .as(CodeSteps.Enter::new)),
            Tuple.of(5, Combinators.combine(accounts, recordings).as(CodeSteps.Withdraw::new)),
            Tuple.of(1, Combinators.combine(accounts, recordings.list().ofSize(1)).as(CodeSteps.Accept::new)),
            Tuple.of(3, Combinators.combine(roots, promised, Arbitraries.of(-1, 0, 0)).as((root, range, day) ->
                new RootSteps.Reserve(root[0], root[1], range.from(), range.to(), day))),
            Tuple.of(1, roots.map(root -> new RootSteps.End(root[0], Math.abs(root[1]), 0))),
            Tuple.of(3, Steps.marking(roots, codes(hundreds))),
            Tuple.of(4, Steps.number(World.MOMENTS).map(SetupSteps.SetClock::new)),
            Tuple.of(1, Combinators.combine(accounts, codes(hundreds)).as((account, code) ->
                new RootSteps.DeclareRoot(account, code.number(), code.number() + 1))),
            Tuple.of(1, accounts.map(root -> new RootSteps.Decide(root, RootMove.VERIFY))),
            Tuple.of(1, accounts.map(root -> new RootSteps.Decide(root, RootMove.RETIRE))),
            Tuple.of(1, Steps.deciding()));
    }

    /** Of numbers that tell something: at the ends of ranges and hundreds, and of the first tracks. */
    private static Arbitrary<Step.Code> codes(boolean hundreds) {
        Arbitrary<Integer> numbers = hundreds ? Arbitraries.of(98, 99, 100, 101, 102, 102, 103, 199, 200, 201, 202, 299, 301)
            : Arbitraries.of(0, 1, 1, 2, 2, 3, 20, 21);
        return Combinators.combine(Arbitraries.of(true, false), numbers, Steps.number(World.ACCOUNTS)).as((newYear, number, account) ->
            new Step.Code(Step.Stock.ROOTS, newYear, of(account, hundreds, new Step.Range(number, number)).from()));
    }
}
