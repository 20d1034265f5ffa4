package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.Memory.require;

import com.bemusix.backstage.identifiers.ImportFinding;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.RootStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The part of the model that knows whose numbers are whose, and which of them are promised or were used outside. */
final class RootsModel implements RootSteps.Actions {

    private static final Comparator<Step.Code> IN_ORDER = Comparator.comparing(Step.Code::newYear).thenComparing(Step.Code::number);

    private final Memory memory;
    private final NumbersModel numbers;

    RootsModel(Memory memory, NumbersModel numbers) {
        this.memory = memory;
        this.numbers = numbers;
    }

    @Override
    public List<String> declareRoot(RootSteps.DeclareRoot step) {
        Memory.Years years = new Memory.Years(new Step.Range(step.from(), step.to()), null, null);
        List<Memory.Root> held = memory.roots.stream().filter(root -> root.years.meets(years)).toList();
        require(held.stream().noneMatch(root -> root.account == step.account()), Kind.ROOT_DUPLICATE);
        held.forEach(root -> {
            root.disputed = true;
            root.verifiedWhenDisputed |= root.status == RootStatus.VERIFIED;
            root.status = root.usable() ? RootStatus.SUSPENDED : root.status;
        });
        require(held.isEmpty(), Kind.ROOT_TAKEN);
        List<Memory.Root> others = of(step.account());
        Memory.Root root = new Memory.Root(step.account(), others.size(), years);
        root.byDefault = others.stream().noneMatch(other -> other.byDefault);
        memory.roots.add(root);
        return List.of(root.toString());
    }

    @Override
    public List<String> change(RootSteps.ChangeRoot step) {
        Memory.Root root = step.account() < 0 ? any(step.root()) : own(step.account(), step.root());
        require(!step.stale(), Kind.STALE);
        require(root.status != RootStatus.RETIRED, Kind.ROOT_MOVE_FORBIDDEN);
        Memory.Years years = new Memory.Years(step.every(), step.oldYear(), step.newYear());
        require(inOrder(step.every()) && inOrder(years.in(false)) && inOrder(years.in(true)), Kind.RANGE_INVALID);
        boolean verified = root.status == RootStatus.VERIFIED || root.status == RootStatus.SUSPENDED && root.verifiedWhenDisputed;
        require(step.account() < 0 || !verified || root.years.encloses(years), Kind.ROOT_VERIFIED);
        List<Memory.Root> met = memory.roots.stream().filter(other -> other != root && other.years.meets(years)).toList();
        require(met.stream().noneMatch(other -> other.account == root.account), Kind.ROOT_DUPLICATE);
        require(met.isEmpty(), Kind.ROOT_TAKEN);
        require(keeps(root, years), Kind.PREFIX_IN_USE);
        root.years = years;
        root.policy = step.policy();
        return List.of(words(root));
    }

    private static boolean inOrder(Step.Range range) {
        return range.from() <= range.to();
    }

    /** Whether all that was given or promised stays within the root; of a hundred that a release has, its end. */
    private boolean keeps(Memory.Root root, Memory.Years years) {
        boolean promises = root.promises.stream().allMatch(promise -> years.in(promise.newYear).encloses(promise.numbers));
        boolean codes = memory.bonds.stream().filter(bond -> bond.countedFrom == root)
            .allMatch(bond -> years.in(bond.code.newYear()).holds(bond.code.number()));
        boolean ends = root.counter.committed(false) <= years.in(false).to() + 1 && root.counter.committed(true) <= years.in(true).to() + 1;
        return promises && codes && ends;
    }

    @Override
    public List<String> decide(RootSteps.Decide step) {
        Memory.Root root = any(step.root());
        boolean allowed = switch (step.move()) {
            case VERIFY -> root.status == RootStatus.DECLARED;
            case SUSPEND -> root.usable();
            case REINSTATE -> root.status == RootStatus.SUSPENDED && !root.disputed;
            case RETIRE -> root.status != RootStatus.RETIRED;
            default -> false;
        };
        require(allowed, Kind.ROOT_MOVE_FORBIDDEN);
        root.status = step.move() == RootMove.SUSPEND ? RootStatus.SUSPENDED
            : step.move() == RootMove.RETIRE ? RootStatus.RETIRED : RootStatus.VERIFIED;
        root.byDefault &= root.status != RootStatus.RETIRED;
        return List.of(root.status.name());
    }

    @Override
    public List<String> reserve(RootSteps.Reserve step) {
        Memory.Root root = own(step.account(), step.root());
        require(root.usable(), Kind.ROOT_UNUSABLE);
        boolean newYear = memory.newYearOfRoots();
        Step.Range wanted = new Step.Range(step.from(), step.to());
        require(inOrder(wanted) && root.years.in(newYear).encloses(wanted) && step.lastDay() >= memory.today(), Kind.RANGE_INVALID);
        long free = numbers.free(Step.Stock.ROOTS, newYear, step.from(), step.to()).count();
        require(step.from() >= root.counter.next(newYear) && free == step.to() - step.from() + 1, Kind.NUMBERS_TAKEN);
        Memory.Promise promise = new Memory.Promise(root, newYear, wanted, step.lastDay());
        root.promises.add(promise);
        memory.promises.add(promise);
        happened(promise, "RESERVED");
        return List.of("RESERVED");
    }

    @Override
    public List<String> end(RootSteps.End step) {
        Memory.Root root = own(step.account(), step.root());
        require(step.reservation() < root.promises.size(), Kind.NOT_FOUND);
        Memory.Promise promise = root.promises.get(step.reservation());
        require(!isVoid(promise), Kind.ROOT_MOVE_FORBIDDEN);
        promise.ended = true;
        happened(promise, "VOIDED");
        return List.of("VOID");
    }

    @Override
    public List<String> noteOver(RootSteps.NoteOver step) {
        // by the last day, and of one day in the order of their making
        memory.promises.stream().filter(promise -> promise.lastDay < memory.today() && !promise.ended)
            .sorted(Comparator.comparing(promise -> promise.lastDay)).toList().forEach(promise -> {
                promise.ended = true;
                happened(promise, "VOIDED");
            });
        return List.of();
    }

    @Override
    public List<String> markUsed(RootSteps.MarkUsed step) {
        Memory.Root root = own(step.account(), step.root());
        require(root.status != RootStatus.RETIRED, Kind.ROOT_MOVE_FORBIDDEN);
        Map<ImportFinding, Integer> findings = new TreeMap<>();
        Set<Step.Code> seen = new HashSet<>();
        Set<Step.Code> good = new TreeSet<>(IN_ORDER);
        for (Step.Code code : step.codes()) {
            boolean known = memory.usedOutside.containsKey(code) || memory.events.stream().anyMatch(event ->
                event.account() == step.account() && event.recording() >= 0 && event.code().equals(code));
            if (!seen.add(code)) {
                findings.merge(ImportFinding.DUPLICATE, 1, Integer::sum);
            } else if (!root.covers(code)) {
                findings.merge(ImportFinding.OUT_OF_RANGE, 1, Integer::sum);
            } else if (known) {
                findings.merge(ImportFinding.KNOWN, 1, Integer::sum);
            } else {
                good.add(code);
            }
        }
        boolean wrong = findings.keySet().stream().anyMatch(finding -> finding != ImportFinding.KNOWN);
        require(step.goodPart() || !wrong, Kind.IMPORT_HAS_ERRORS);
        good.forEach(code -> memory.usedOutside.put(code, root));
        tell(step.account(), good);
        return List.of(step.codes().size() + " lines, " + good.size() + " good, " + findings);
    }

    /** One event for each stretch of codes that follow each other. */
    private void tell(int account, Set<Step.Code> marked) {
        for (Step.Code first : marked.stream().filter(code -> !marked.contains(beside(code, -1))).toList()) {
            Step.Code last = first;
            while (marked.contains(beside(last, 1))) {
                last = beside(last, 1);
            }
            String detail = last.equals(first) ? "" : memory.world.words(last);
            memory.events.add(new Memory.Event(account, first, -1, "USED_OUTSIDE", detail));
        }
    }

    private static Step.Code beside(Step.Code code, int step) {
        return new Step.Code(code.stock(), code.newYear(), code.number() + step);
    }

    private void happened(Memory.Promise promise, String event) {
        Step.Range range = promise.numbers;
        String last = memory.world.words(new Step.Code(Step.Stock.ROOTS, promise.newYear, range.to()));
        memory.events.add(new Memory.Event(promise.root.account, new Step.Code(Step.Stock.ROOTS, promise.newYear, range.from()), -1, event,
            last + " until " + memory.world.lastDay(promise.lastDay) + " for Plant: CD"));
    }

    /** Whether the account promised the code, the promise is over, and nobody said that it was used. */
    boolean isVoid(int account, Step.Code code) {
        return !memory.usedOutside.containsKey(code) && memory.promises.stream()
            .anyMatch(promise -> promise.root.account == account && promise.holds(code) && isVoid(promise));
    }

    private boolean isVoid(Memory.Promise promise) {
        return promise.ended || memory.today() > promise.lastDay;
    }

    boolean ofOwnRoot(int account, Step.Code code) {
        return of(account).stream().anyMatch(root -> root.covers(code));
    }

    /** The root to number from. @param number -1 for the default */
    Memory.Root usable(int account, int number) {
        Memory.Root root = number >= 0 ? own(account, number) : of(account).stream().filter(each -> each.byDefault).findFirst()
            .orElseThrow(() -> new RegistryException(Kind.ROOT_SETUP_REQUIRED));
        require(root.usable(), Kind.ROOT_UNUSABLE);
        return root;
    }

    private Memory.Root own(int account, int number) {
        Memory.Root root = any(number);
        require(root.account == account, Kind.NOT_FOUND);
        return root;
    }

    private Memory.Root any(int number) {
        return memory.roots.stream().filter(root -> 2 * root.place + root.account == number).findFirst()
            .orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private List<Memory.Root> of(int account) {
        return memory.roots.stream().filter(root -> root.account == account).toList();
    }

    List<String> words(int account) {
        List<String> words = new ArrayList<>();
        for (Memory.Root root : of(account)) {
            words.add(words(root));
            words.add(root.status + " " + root.byDefault + " next " + numbers.peek(root));
            root.promises.forEach(promise -> words.add(memory.world.words(new Step.Code(Step.Stock.ROOTS, promise.newYear,
                promise.numbers.from())) + " to " + promise.numbers.to() + (promise.ended ? " ENDED" : " OPEN")));
            memory.usedOutside.keySet().stream().filter(code -> memory.usedOutside.get(code) == root).sorted(IN_ORDER)
                .map(memory.world::words).forEach(words::add);
        }
        return words;
    }

    private static String words(Memory.Root root) {
        Memory.Years years = root.years;
        return root + " " + root.policy + " " + words(years.in(false)) + " " + words(years.in(true)) + " " + words(years.every());
    }

    private static String words(Step.Range range) {
        return range.from() + "-" + range.to();
    }
}
