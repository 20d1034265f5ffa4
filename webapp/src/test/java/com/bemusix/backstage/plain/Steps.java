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

/** Sequences of steps: some of what accounts do first, then anything. Ranges are small, so that they run out. */
final class Steps {

    private static final int MOST_STEPS = 14;
    private static final int LAST_OF_ROOTS = 7;

    private Steps() {
    }

    static Arbitrary<List<Step>> sequences() {
        return Combinators.combine(beginning(0), beginning(1), step().list().ofMinSize(1).ofMaxSize(MOST_STEPS)).as((one, other, then) ->
            Stream.of(one, other, then).flatMap(List::stream).toList());
    }

    /** An account without roots, with a root, with both, one that gave numbers back, one whose draw failed, one that did nothing yet. */
    private static Arbitrary<List<Step>> beginning(int account) {
        List<Step> drawing = List.of(new Step.DeclareMode(account, IsrcMode.NO_ROOT, false), new Step.Permit(account));
        List<Step> numbering = List.of(new Step.DeclareRoot(account, 4 * account, 4 * account + 3), new Step.CountOwn(account, true));
        List<Step> mixed = List.of(new Step.AllowMixed(account, true), new Step.DeclareMode(account, IsrcMode.MIXED, false));
        List<Step> givenBack = List.of(new Step.Reserve(account, account, 4 * account + 2, 4 * account + 3, 0),
            new Step.End(account, account, 0));
        List<Step> failedDraw = List.of(new Step.Draw(account, List.of(0, 1, 2), true, true, true));
        return Arbitraries.frequency(Tuple.of(4, drawing), Tuple.of(6, numbering),
            Tuple.of(4, Stream.of(mixed, drawing.subList(1, 2), numbering).flatMap(List::stream).toList()),
            Tuple.of(3, Stream.of(numbering, givenBack).flatMap(List::stream).toList()),
            Tuple.of(3, Stream.of(drawing, failedDraw).flatMap(List::stream).toList()), Tuple.of(1, List.<Step>of()));
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Integer> accounts = number(World.ACCOUNTS);
        Arbitrary<Integer> recordings = number(World.RECORDINGS);
        Arbitrary<List<Integer>> several = recordings.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<int[]> roots = Combinators.combine(accounts, Arbitraries.of(0, 0, 0, 0, 1, 2, -1, -1)).as((account, root) ->
            new int[] {account, root == 0 ? account : root == 1 ? 1 - account : root});
        Arbitrary<Integer> known = number(3);
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, true, true, true, true, false);
        Arbitrary<Boolean> rarely = mostly.map(yes -> !yes);
        Arbitrary<int[]> ranges = Combinators.combine(number(LAST_OF_ROOTS), Arbitraries.of(-1, 0, 0, 0, 1, 1, 3))
            .as((from, more) -> new int[] {from, Math.max(0, from + more)});
        Arbitrary<int[]> shares = Combinators.combine(number(LAST_OF_ROOTS), number(4)).as((from, more) -> new int[] {from, from + more});
        return Arbitraries.frequencyOf(
            Tuple.of(8, Combinators.combine(accounts, several, mostly, mostly, rarely).as(Step.Draw::new)),
            Tuple.of(8, Combinators.combine(roots, several, rarely).as((root, recording, failing) ->
                new Step.Number(root[0], root[1], recording, failing))),
            Tuple.of(8, Combinators.combine(accounts, recordings, codes(), origins(), types()).as(Step.Enter::new)),
            Tuple.of(5, Combinators.combine(accounts, recordings).as(Step.Withdraw::new)),
            Tuple.of(4, Combinators.combine(accounts, recordings.list().ofMinSize(1).ofMaxSize(2)).as(Step.Accept::new)),
            Tuple.of(6, Combinators.combine(roots, ranges, Arbitraries.of(-2, -1, -1, 0, 0, 0)).as((root, range, day) ->
                new Step.Reserve(root[0], root[1], range[0], range[1], day))),
            Tuple.of(5, Combinators.combine(roots, Arbitraries.of(0, 0, 0, 1)).as((root, reservation) ->
                new Step.End(root[0], Math.abs(root[1]), reservation))),
            Tuple.of(3, Combinators.combine(roots, codes().list().ofMinSize(1).ofMaxSize(4), mostly).as((root, list, part) ->
                new Step.MarkUsed(root[0], Math.abs(root[1]), list, part))),
            Tuple.of(5, number(World.MOMENTS).map(Step.SetClock::new)),
            Tuple.of(2, Combinators.combine(accounts, shares).as((account, range) -> new Step.DeclareRoot(account, range[0], range[1]))),
            Tuple.of(2, Combinators.combine(known, Arbitraries.of(RootMove.class)).as(Step.Decide::new)),
            Tuple.of(1, Combinators.combine(accounts, Arbitraries.of(IsrcMode.class), rarely).as(Step.DeclareMode::new)),
            Tuple.of(1, Combinators.combine(accounts, Arbitraries.of(true, false)).as(Step.AllowMixed::new)),
            Tuple.of(1, Combinators.combine(accounts, Arbitraries.of(true, false)).as(Step.CountOwn::new)),
            Tuple.of(2, Arbitraries.just(new Step.NoteOver())),
            Tuple.of(1, accounts.map(Step.Permit::new)),
            Tuple.of(1, Arbitraries.of(true, false).map(Step.Suspend::new)));
    }

    private static Arbitrary<Integer> number(int of) {
        return Arbitraries.integers().between(0, of - 1);
    }

    private static Arbitrary<Step.Code> codes() {
        return Combinators.combine(Arbitraries.of(Step.Stock.ROOTS, Step.Stock.ROOTS, Step.Stock.MANAGER, Step.Stock.NOBODY),
            Arbitraries.of(true, false), Arbitraries.integers().between(0, LAST_OF_ROOTS)).as(Step.Code::new);
    }

    private static Arbitrary<IsrcOrigin> origins() {
        return Arbitraries.frequency(Tuple.of(6, (IsrcOrigin) null), Tuple.of(3, IsrcOrigin.OWN_ROOT_ENTERED),
            Tuple.of(3, IsrcOrigin.LICENSED_IN), Tuple.of(3, IsrcOrigin.ACQUIRED), Tuple.of(1, IsrcOrigin.GENERATED_MANAGER),
            Tuple.of(1, IsrcOrigin.GENERATED_CLIENT_ROOT));
    }

    private static Arbitrary<RecordingType> types() {
        return Arbitraries.of(null, RecordingType.SOUND, RecordingType.SOUND, RecordingType.MUSIC_VIDEO, RecordingType.MUSIC_VIDEO);
    }
}
