package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RootMove;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Sequences of steps: some of what accounts do first, then anything, with an eye to everything, to numbering or to duplicate cases. Ranges
 * are small, so that they run out, and recordings few, so that they meet.
 */
final class Steps {

    private static final int MOST_STEPS = 14;
    private static final int LAST_OF_ROOTS = 7;
    private static final int FEW_RECORDINGS = 4;

    private Steps() {
    }

    static Arbitrary<List<Step>> sequences() {
        return Arbitraries.frequencyOf(
            Tuple.of(9, Combinators.combine(beginning(0), beginning(1), afterwards(step())).as((one, other, then) ->
                Stream.of(one, other, then).flatMap(List::stream).toList())),
            Tuple.of(7, NumberingSteps.sequences()),
            Tuple.of(6, DisputeSteps.sequences()));
    }

    static Arbitrary<List<Step>> afterwards(Arbitrary<Step> step) {
        return step.list().ofMinSize(1).ofMaxSize(MOST_STEPS);
    }

    /**
     * An account without roots, with a root, with both, one that gave numbers back, one whose draw failed, one that has
     * drawn as many as the agency allows in a year, one without permission, one that did nothing yet.
     */
    private static Arbitrary<List<Step>> beginning(int account) {
        List<Step> drawing = List.of(new SetupSteps.DeclareMode(account, IsrcMode.NO_ROOT, false), new SetupSteps.Permit(account));
        List<Step> numbering = List.of(new RootSteps.DeclareRoot(account, 4 * account, 4 * account + 3),
            new SetupSteps.CountOwn(account, true));
        List<Step> mixed = List.of(new SetupSteps.AllowMixed(account, true), new SetupSteps.DeclareMode(account, IsrcMode.MIXED, false));
        List<Step> givenBack = List.of(new RootSteps.Reserve(account, account, 4 * account + 2, 4 * account + 3, 0),
            new RootSteps.End(account, account, 0));
        List<Step> allDrawn = List.of(new CodeSteps.Draw(account, List.of(0, 1, 2), true, true, false));
        List<Step> failedDraw = List.of(new CodeSteps.Draw(account, List.of(0, 1, 2), true, true, true));
        return Arbitraries.frequency(Tuple.of(4, drawing), Tuple.of(6, numbering),
            Tuple.of(4, Stream.of(mixed, drawing.subList(1, 2), numbering).flatMap(List::stream).toList()),
            Tuple.of(3, Stream.of(numbering, givenBack).flatMap(List::stream).toList()),
            Tuple.of(3, Stream.of(drawing, failedDraw).flatMap(List::stream).toList()),
            Tuple.of(2, Stream.of(drawing, allDrawn).flatMap(List::stream).toList()), Tuple.of(1, drawing.subList(0, 1)),
            Tuple.of(1, List.<Step>of()));
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Integer> accounts = number(World.ACCOUNTS);
        Arbitrary<Integer> recordings = number(FEW_RECORDINGS);
        Arbitrary<int[]> roots = roots();
        Arbitrary<int[]> ranges = Combinators.combine(number(LAST_OF_ROOTS), Arbitraries.of(-1, 0, 0, 0, 1, 1, 3))
            .as((from, more) -> new int[] {from, Math.max(0, from + more)});
        Arbitrary<int[]> shares = Combinators.combine(number(LAST_OF_ROOTS), number(4)).as((from, more) -> new int[] {from, from + more});
        return Arbitraries.frequencyOf(
            Tuple.of(8, Combinators.combine(accounts, recordings.list().ofMinSize(1).ofMaxSize(3), mostly(), mostly(), rarely())
                .as(CodeSteps.Draw::new)),
            Tuple.of(8, numbering(roots, tracks(recordings))),
            Tuple.of(8, Combinators.combine(accounts, recordings, codes(), origins(), types()).as(CodeSteps.Enter::new)),
            Tuple.of(5, Combinators.combine(accounts, recordings).as(CodeSteps.Withdraw::new)),
            Tuple.of(4, Combinators.combine(accounts, recordings.list().ofMinSize(1).ofMaxSize(2)).as(CodeSteps.Accept::new)),
            Tuple.of(6, Combinators.combine(roots, ranges, Arbitraries.of(-2, -1, -1, 0, 0, 0)).as((root, range, day) ->
                new RootSteps.Reserve(root[0], root[1], range[0], range[1], day))),
            Tuple.of(5, Combinators.combine(roots, Arbitraries.of(0, 0, 0, 1)).as((root, reservation) ->
                new RootSteps.End(root[0], Math.abs(root[1]), reservation))),
            Tuple.of(3, marking(roots, codes())),
            Tuple.of(5, number(World.MOMENTS).map(SetupSteps.SetClock::new)),
            Tuple.of(2, Combinators.combine(accounts, shares).as((account, range) ->
                new RootSteps.DeclareRoot(account, range[0], range[1]))),
            Tuple.of(2, deciding()),
            Tuple.of(1, Combinators.combine(accounts, Arbitraries.of(IsrcMode.class), rarely()).as(SetupSteps.DeclareMode::new)),
            Tuple.of(1, Combinators.combine(accounts, Arbitraries.of(true, false)).as(SetupSteps.AllowMixed::new)),
            Tuple.of(1, Combinators.combine(accounts, Arbitraries.of(true, false)).as(SetupSteps.CountOwn::new)),
            Tuple.of(2, Arbitraries.just(new RootSteps.NoteOver())),
            Tuple.of(1, accounts.map(SetupSteps.Permit::new)),
            Tuple.of(1, Arbitraries.of(true, false).map(SetupSteps.Suspend::new)));
    }

    static Arbitrary<Step> numbering(Arbitrary<int[]> roots, Arbitrary<List<CodeSteps.Track>> tracks) {
        return Combinators.combine(roots, number(World.RELEASES), tracks, rarely()).as((root, release, which, failing) ->
            new CodeSteps.Number(root[0], root[1], release, which, failing));
    }

    static Arbitrary<Step> marking(Arbitrary<int[]> roots, Arbitrary<Step.Code> codes) {
        return Combinators.combine(roots, codes.list().ofMinSize(1).ofMaxSize(4), mostly()).as((root, list, part) ->
            new RootSteps.MarkUsed(root[0], Math.abs(root[1]), list, part));
    }

    static Arbitrary<Step> deciding() {
        return Combinators.combine(number(3), Arbitraries.of(RootMove.class)).as(RootSteps.Decide::new);
    }

    /** An account and a root: mostly its own first one, or else the other account's, a second one, one that is not there, the default. */
    static Arbitrary<int[]> roots() {
        return Combinators.combine(number(World.ACCOUNTS), Arbitraries.of(0, 0, 0, 0, 1, 2, -1, -1)).as((account, root) ->
            new int[] {account, root == 0 ? account : root == 1 ? 1 - account : root});
    }

    static Arbitrary<List<CodeSteps.Track>> tracks(Arbitrary<Integer> recordings) {
        return Combinators.combine(recordings, Arbitraries.of(1, 1, 2, 2, 3, 99, 120)).as(CodeSteps.Track::new).list().ofMinSize(1)
            .ofMaxSize(3);
    }

    static Arbitrary<Boolean> mostly() {
        return Arbitraries.of(true, true, true, true, true, true, true, false);
    }

    static Arbitrary<Boolean> rarely() {
        return mostly().map(yes -> !yes);
    }

    static Arbitrary<Integer> number(int of) {
        return Arbitraries.integers().between(0, of - 1);
    }

    private static Arbitrary<Step.Code> codes() {
        Arbitrary<Integer> numbers = number(LAST_OF_ROOTS + 1);
        return Arbitraries.frequencyOf(Tuple.of(2, codes(Step.Stock.ROOTS, numbers)), Tuple.of(1, codes(Step.Stock.MANAGER, numbers)),
            Tuple.of(1, codes(Step.Stock.ROOTS, numbers.map(number -> World.OF_NOBODY + number))));
    }

    private static Arbitrary<Step.Code> codes(Step.Stock stock, Arbitrary<Integer> numbers) {
        return Combinators.combine(Arbitraries.of(true, false), numbers).as((newYear, number) -> new Step.Code(stock, newYear, number));
    }

    static Arbitrary<IsrcOrigin> origins() {
        return Arbitraries.frequency(Tuple.of(6, (IsrcOrigin) null), Tuple.of(3, IsrcOrigin.OWN_ROOT_ENTERED),
            Tuple.of(3, IsrcOrigin.LICENSED_IN), Tuple.of(3, IsrcOrigin.ACQUIRED), Tuple.of(1, IsrcOrigin.GENERATED_MANAGER),
            Tuple.of(1, IsrcOrigin.GENERATED_CLIENT_ROOT));
    }

    static Arbitrary<RecordingType> types() {
        return Arbitraries.of(null, RecordingType.SOUND, RecordingType.SOUND, RecordingType.MUSIC_VIDEO, RecordingType.MUSIC_VIDEO);
    }
}
