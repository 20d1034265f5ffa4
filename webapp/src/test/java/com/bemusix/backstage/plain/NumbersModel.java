package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.Memory.require;

import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of the model that knows which numbers come next. */
final class NumbersModel {

    private static final int HUNDRED = 100;
    private static final int LAST_HUNDRED = 999;
    private static final int LAST_TRACK = 99;

    private final Memory memory;

    NumbersModel(Memory memory) {
        this.memory = memory;
    }

    /** Whether anybody ever had the code, or it is promised. */
    boolean taken(Step.Code code) {
        return memory.promises.stream().anyMatch(promise -> promise.holds(code)) || memory.usedOutside.containsKey(code)
            || memory.events.stream().anyMatch(event -> event.code().equals(code));
    }

    /** The free codes from there on, in order. */
    Stream<Step.Code> free(Step.Stock stock, boolean newYear, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> new Step.Code(stock, newYear, number)).filter(code -> !taken(code));
    }

    /** Gives a code to each of the tracks of the release, in order. */
    List<Step.Code> take(Memory.Root root, int release, List<Integer> tracks, boolean rolledBack) {
        return root.policy == NumberingPolicy.SEQUENTIAL ? nextOnes(root, tracks.size(), rolledBack)
            : inHundred(root, release, tracks, rolledBack);
    }

    private List<Step.Code> nextOnes(Memory.Root root, int wanted, boolean rolledBack) {
        boolean newYear = memory.newYearOfRoots();
        Step.Range range = root.years.in(newYear);
        List<Step.Code> free = free(Step.Stock.ROOTS, newYear, Math.max(range.from(), root.counter.next(newYear)), range.to())
            .limit(wanted).toList();
        require(free.size() == wanted, Kind.ROOT_RANGE_EXHAUSTED);
        root.counter.burn(newYear, free.get(wanted - 1).number(), rolledBack);
        return free;
    }

    private List<Step.Code> inHundred(Memory.Root root, int release, List<Integer> tracks, boolean rolledBack) {
        Memory.Hundred hundred = hundredOf(root, release, rolledBack);
        List<Integer> free = new ArrayList<>(IntStream.rangeClosed(1, LAST_TRACK).filter(track -> isFree(root, hundred, track)).boxed()
            .toList());
        require(free.size() >= tracks.size(), Kind.ROOT_RANGE_EXHAUSTED);
        Integer[] given = new Integer[tracks.size()];
        for (int i = 0; i < given.length; i++) {
            if (free.remove(tracks.get(i))) {
                given[i] = tracks.get(i);
            }
        }
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null) {
                int own = tracks.get(i);
                given[i] = free.stream().filter(track -> track > own).findFirst().orElse(free.get(0));
                free.remove(given[i]);
                memory.notes.add("another number than the track's own");
            }
        }
        hundred.seen().addAll(List.of(given));
        return Stream.of(given).map(track -> code(hundred.newYear(), hundred.hundred(), track)).toList();
    }

    /** The one that the release has, or else the next one of which nobody has had anything. */
    private Memory.Hundred hundredOf(Memory.Root root, int release, boolean rolledBack) {
        boolean newYear = memory.newYearOfRoots();
        for (Memory.Hundred hundred : root.hundreds) {
            if (hundred.newYear() == newYear && hundred.release() == release) {
                memory.notes.add("the same hundred again");
                return hundred;
            }
        }
        List<Integer> untouched = untouched(root, newYear, root.counter.next(newYear));
        require(!untouched.isEmpty(), Kind.ROOT_RANGE_EXHAUSTED);
        Memory.Hundred hundred = new Memory.Hundred(newYear, untouched.get(0), release);
        root.counter.burn(newYear, hundred.hundred() * HUNDRED + LAST_TRACK, rolledBack);
        if (!rolledBack) {
            root.hundreds.add(hundred);
        }
        memory.notes.add("a hundred for a release");
        return hundred;
    }

    private boolean isFree(Memory.Root root, Memory.Hundred hundred, int track) {
        Step.Code code = code(hundred.newYear(), hundred.hundred(), track);
        return root.covers(code) && !hundred.seen().contains(track) && !taken(code);
    }

    /** The hundreds, 00 to 99, that belong to the root as a whole, from that number on, and of which nobody has had any number. */
    private List<Integer> untouched(Memory.Root root, boolean newYear, int next) {
        Step.Range range = root.years.in(newYear);
        return IntStream.rangeClosed(1, LAST_HUNDRED)
            .filter(hundred -> range.encloses(new Step.Range(hundred * HUNDRED, hundred * HUNDRED + LAST_TRACK)))
            .filter(hundred -> hundred * HUNDRED >= next)
            .filter(hundred -> IntStream.rangeClosed(0, LAST_TRACK).noneMatch(track -> taken(code(newYear, hundred, track))))
            .boxed().toList();
    }

    private static Step.Code code(boolean newYear, int hundred, int track) {
        return new Step.Code(Step.Stock.ROOTS, newYear, hundred * HUNDRED + track);
    }

    /** The code that the root would give next, to a release that has no hundred yet; what was rolled back is not seen from outside. */
    String peek(Memory.Root root) {
        boolean newYear = memory.newYearOfRoots();
        int next = root.counter.committed(newYear);
        Step.Range range = root.years.in(newYear);
        if (!root.usable()) {
            return "none";
        }
        Stream<Step.Code> codes = root.policy == NumberingPolicy.SEQUENTIAL
            ? free(Step.Stock.ROOTS, newYear, Math.max(range.from(), next), range.to())
            : untouched(root, newYear, next).stream().map(hundred -> code(newYear, hundred, 1));
        return codes.findFirst().map(memory.world::words).orElse("none");
    }
}
