package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.ImportFinding;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the registry promises, in memory, for one caller at a time and in the plainest words: lists, sets and loops. */
final class Model implements Step.Actions {

    private final World world;
    private final List<Label> labels = Stream.generate(Label::new).limit(World.ACCOUNTS).toList();
    private final List<Root> roots = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<String> usedOutside = new TreeSet<>();
    private final Numbers ofManager = new Numbers(0, World.LAST_OF_MANAGER);
    private boolean suspended;
    private int moment;

    Model(World world) {
        this.world = world;
    }

    /** What an account declared, and the moments at which it gave its permission. */
    private static final class Label {
        private IsrcMode mode = IsrcMode.UNDECLARED;
        private boolean mixedAllowed;
        private boolean ownNumbers;
        private final List<Integer> permits = new ArrayList<>();
    }

    /** A stock of numbers in both years. */
    private static final class Numbers {
        private final int from;
        private final int to;
        private final int[] next = new int[2];
        private final int[] committed = new int[2];

        Numbers(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void burn(boolean newYear, int last, boolean rolledBack) {
            next[newYear ? 1 : 0] = last + 1;
            if (!rolledBack) {
                committed[newYear ? 1 : 0] = last + 1;
            }
        }
    }

    private static final class Root {
        private final int account;
        private final Numbers numbers;
        private RootStatus status = RootStatus.DECLARED;
        private boolean byDefault;
        private boolean disputed;
        private final List<Promise> promises = new ArrayList<>();

        Root(int account, int from, int to) {
            this.account = account;
            this.numbers = new Numbers(from, to);
        }

        boolean usable() {
            return status == RootStatus.DECLARED || status == RootStatus.VERIFIED;
        }
    }

    private static final class Promise {
        private final boolean newYear;
        private final int from;
        private final int to;
        private final int lastDay;
        private boolean ended;

        Promise(boolean newYear, int from, int to, int lastDay) {
            this.newYear = newYear;
            this.from = from;
            this.to = to;
            this.lastDay = lastDay;
        }
    }

    private static final class Bond {
        private final int account;
        private final int recording;
        private final String code;
        private AssignmentStatus status;
        private IsrcOrigin origin;
        private RecordingType type;

        Bond(int account, int recording, String code, AssignmentStatus status, IsrcOrigin origin, RecordingType type) {
            this.account = account;
            this.recording = recording;
            this.code = code;
            this.status = status;
            this.origin = origin;
            this.type = type;
        }

        boolean binds() {
            return status != AssignmentStatus.WITHDRAWN;
        }
    }

    /** @param recording -1 where it happened to a promise */
    private record Event(int account, String code, int recording, String name, String detail) {
    }

    @Override
    public List<String> declareMode(Step.DeclareMode step) {
        require(!step.stale(), Kind.STALE);
        Label label = labels.get(step.account());
        if (label.mode != step.mode()) {
            require(step.mode() != IsrcMode.UNDECLARED, Kind.ISRC_MODE_NOT_ALLOWED);
            require(step.mode() != IsrcMode.MIXED || label.mixedAllowed, Kind.ISRC_MODE_NOT_ALLOWED);
            label.mode = step.mode();
        }
        return List.of(label.mode.name());
    }

    @Override
    public List<String> allowMixed(Step.AllowMixed step) {
        Label label = labels.get(step.account());
        label.mixedAllowed = step.allowed();
        if (!step.allowed() && label.mode == IsrcMode.MIXED) {
            label.mode = IsrcMode.ROOT;
        }
        return List.of(label.mode.name());
    }

    @Override
    public List<String> countOwn(Step.CountOwn step) {
        labels.get(step.account()).ownNumbers = step.on();
        return List.of();
    }

    @Override
    public List<String> permit(Step.Permit step) {
        labels.get(step.account()).permits.add(moment);
        return List.of();
    }

    @Override
    public List<String> declareRoot(Step.DeclareRoot step) {
        List<Root> held = roots.stream().filter(root -> root.numbers.from <= step.to() && root.numbers.to >= step.from()).toList();
        require(held.stream().noneMatch(root -> root.account == step.account()), Kind.ROOT_DUPLICATE);
        held.forEach(root -> {
            root.disputed = true;
            root.status = root.usable() ? RootStatus.SUSPENDED : root.status;
        });
        require(held.isEmpty(), Kind.ROOT_TAKEN);
        Root root = new Root(step.account(), step.from(), step.to());
        root.byDefault = roots.stream().noneMatch(other -> other.account == step.account() && other.byDefault);
        roots.add(root);
        return List.of("root " + (roots.size() - 1));
    }

    @Override
    public List<String> decide(Step.Decide step) {
        require(step.root() < roots.size(), Kind.NOT_FOUND);
        Root root = roots.get(step.root());
        boolean allowed = switch (step.move()) {
            case VERIFY -> root.status == RootStatus.DECLARED;
            case SUSPEND -> root.usable();
            case REINSTATE -> root.status == RootStatus.SUSPENDED && !root.disputed;
            case RETIRE -> root.status != RootStatus.RETIRED;
            default -> false;
        };
        require(allowed, Kind.ROOT_MOVE_FORBIDDEN);
        root.status = switch (step.move()) {
            case SUSPEND -> RootStatus.SUSPENDED;
            case RETIRE -> RootStatus.RETIRED;
            default -> RootStatus.VERIFIED;
        };
        root.byDefault &= root.status != RootStatus.RETIRED;
        return List.of(root.status.name());
    }

    @Override
    public List<String> number(Step.Number step) {
        require(labels.get(step.account()).ownNumbers, Kind.OWN_NUMBERS_OFF);
        List<Integer> wanted = uncoded(step.account(), step.recordings());
        Root root = usable(step.account(), step.root());
        List<Bond> made = new ArrayList<>();
        if (!wanted.isEmpty()) {
            List<Integer> numbers = take(root.numbers, world.ofRoots(), newYearOfRoots(), wanted.size(), step.rolledBack());
            IntStream.range(0, wanted.size()).forEach(i -> made.add(new Bond(step.account(), wanted.get(i),
                world.code(world.ofRoots(), newYearOfRoots(), numbers.get(i)), AssignmentStatus.ENTERED,
                IsrcOrigin.GENERATED_CLIENT_ROOT, RecordingType.SOUND)));
        }
        return bind(step.recordings(), made, "ENTERED", step.rolledBack());
    }

    @Override
    public List<String> draw(Step.Draw step) {
        Label label = labels.get(step.account());
        List<Integer> wanted = uncoded(step.account(), step.recordings());
        List<Bond> made = new ArrayList<>();
        if (!wanted.isEmpty()) {
            require(label.mode == IsrcMode.NO_ROOT || label.mode == IsrcMode.MIXED, Kind.ISRC_MODE_FORBIDS_GENERATION);
            require(step.attested(), Kind.ISRC_ATTESTATION_MISSING);
            require(step.complete(), Kind.ISRC_REFERENCE_INCOMPLETE);
            require(label.permits.stream().anyMatch(given -> given <= moment), Kind.ISRC_TERMS_NOT_ACCEPTED);
            require(!suspended, Kind.NO_MANAGER_PREFIX);
            List<Integer> numbers = takeOfManager(wanted.size(), step.rolledBack());
            IntStream.range(0, wanted.size()).forEach(i -> made.add(new Bond(step.account(), wanted.get(i),
                world.code(world.ofManager(), newYearOfManager(), numbers.get(i)), AssignmentStatus.ASSIGNED,
                IsrcOrigin.GENERATED_MANAGER, RecordingType.SOUND)));
        }
        return bind(step.recordings(), made, "ASSIGNED", step.rolledBack());
    }

    @Override
    public List<String> reserve(Step.Reserve step) {
        Root root = own(step.account(), step.root());
        require(root.usable(), Kind.ROOT_UNUSABLE);
        boolean within = root.numbers.from <= step.from() && step.from() <= step.to() && step.to() <= root.numbers.to;
        require(within && step.lastDay() >= today(), Kind.RANGE_INVALID);
        boolean newYear = newYearOfRoots();
        boolean untouched = step.from() >= root.numbers.next[newYear ? 1 : 0] && IntStream.rangeClosed(step.from(), step.to())
            .noneMatch(number -> taken(world.code(world.ofRoots(), newYear, number)));
        require(untouched, Kind.NUMBERS_TAKEN);
        Promise promise = new Promise(newYear, step.from(), step.to(), step.lastDay());
        root.promises.add(promise);
        promises.add(promise);
        happened(root, promise, "RESERVED");
        return List.of("RESERVED");
    }

    @Override
    public List<String> end(Step.End step) {
        Root root = own(step.account(), step.root());
        require(step.reservation() < root.promises.size(), Kind.NOT_FOUND);
        Promise promise = root.promises.get(step.reservation());
        require(!isVoid(promise), Kind.ROOT_MOVE_FORBIDDEN);
        promise.ended = true;
        happened(root, promise, "VOIDED");
        return List.of("VOID");
    }

    @Override
    public List<String> noteOver(Step.NoteOver step) {
        // by the last day, and of one day in the order of their making
        for (int day = -2; day < today(); day++) {
            for (Promise promise : promises) {
                if (promise.lastDay == day && !promise.ended) {
                    promise.ended = true;
                    happened(roots.stream().filter(root -> root.promises.contains(promise)).findFirst().orElseThrow(), promise, "VOIDED");
                }
            }
        }
        return List.of();
    }

    @Override
    public List<String> enter(Step.Enter step) {
        require(step.origin() == null || step.origin() != IsrcOrigin.GENERATED_MANAGER && step.origin() != IsrcOrigin.GENERATED_CLIENT_ROOT,
            Kind.ISRC_ORIGIN_NOT_STATEABLE);
        String code = world.code(step.code());
        boolean own = ofOwnRoot(step.account(), code);
        IsrcOrigin origin = step.origin() == null && own ? IsrcOrigin.OWN_ROOT_ENTERED
            : step.origin() == IsrcOrigin.OWN_ROOT_ENTERED && !own ? null : step.origin();
        Bond current = bonds.stream().filter(bond -> bond.binds() && bond.recording == step.recording()).findFirst().orElse(null);
        require(current == null || current.account == step.account(), Kind.NOT_FOUND);
        if (current != null && current.code.equals(code)) {
            explain(current, origin, step.type());
            return List.of(words(current));
        }
        require(current == null || current.status == AssignmentStatus.ENTERED, Kind.ISRC_LOCKED);
        bonds.stream().filter(bond -> bond.binds() && bond.code.equals(code)).findFirst().ifPresent(holder -> {
            boolean other = step.type() != null && holder.type != null && step.type() != holder.type;
            throw new RegistryException(holder.account == step.account() && other ? Kind.ISRC_VIDEO_SHARES_AUDIO
                : Kind.ISRC_DUP_OTHER_RECORDING);
        });
        require(!isVoid(step.account(), code) || usedOutside.contains(code), Kind.NUMBER_VOID);
        if (current != null) {
            current.status = AssignmentStatus.WITHDRAWN;
            happened(current, "WITHDRAWN", "");
        }
        Bond bond = new Bond(step.account(), step.recording(), code, AssignmentStatus.ENTERED, origin, step.type());
        bonds.add(bond);
        happened(bond, "ENTERED", provenance(origin));
        return List.of(words(bond));
    }

    private void explain(Bond current, IsrcOrigin origin, RecordingType type) {
        if (current.status != AssignmentStatus.ENTERED) {
            return;
        }
        current.type = type;
        if (origin != null && current.origin != IsrcOrigin.GENERATED_CLIENT_ROOT && current.origin != origin) {
            current.origin = origin;
            happened(current, "ORIGIN_STATED", provenance(origin));
        }
    }

    @Override
    public List<String> withdraw(Step.Withdraw step) {
        bonds.stream().filter(bond -> bond.binds() && bond.recording == step.recording()).findFirst().ifPresent(bond -> {
            require(bond.account == step.account(), Kind.NOT_FOUND);
            require(bond.status == AssignmentStatus.ENTERED, Kind.ISRC_LOCKED);
            bond.status = AssignmentStatus.WITHDRAWN;
            happened(bond, "WITHDRAWN", "");
        });
        return List.of();
    }

    @Override
    public List<String> accept(Step.Accept step) {
        require(uncoded(step.account(), step.recordings()).isEmpty(), Kind.NOT_FOUND);
        for (Bond bond : bonds) {
            if (bond.status == AssignmentStatus.ENTERED && step.recordings().contains(bond.recording)) {
                bond.status = AssignmentStatus.ACCEPTED;
                happened(bond, "ACCEPTED", "");
            }
        }
        return List.of();
    }

    @Override
    public List<String> markUsed(Step.MarkUsed step) {
        Root root = own(step.account(), step.root());
        require(root.status != RootStatus.RETIRED, Kind.ROOT_MOVE_FORBIDDEN);
        Map<ImportFinding, Integer> findings = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> good = new TreeSet<>();
        for (String code : step.codes().stream().map(world::code).toList()) {
            boolean known = usedOutside.contains(code)
                || events.stream().anyMatch(event ->
                event.account == step.account() && event.recording >= 0 && event.code.equals(code));
            if (!seen.add(code)) {
                findings.merge(ImportFinding.DUPLICATE, 1, Integer::sum);
            } else if (!covers(root, code)) {
                findings.merge(ImportFinding.OUT_OF_RANGE, 1, Integer::sum);
            } else if (known) {
                findings.merge(ImportFinding.KNOWN, 1, Integer::sum);
            } else {
                good.add(code);
            }
        }
        boolean wrong = findings.keySet().stream().anyMatch(finding -> finding != ImportFinding.KNOWN);
        require(step.goodPart() || !wrong, Kind.IMPORT_HAS_ERRORS);
        usedOutside.addAll(good);
        tell(step.account(), good);
        return List.of(step.codes().size() + " lines, " + good.size() + " good, " + findings);
    }

    @Override
    public List<String> setClock(Step.SetClock step) {
        moment = step.moment();
        return List.of();
    }

    @Override
    public List<String> suspend(Step.Suspend step) {
        suspended = step.suspended();
        return List.of();
    }

    /** Everything that is stored of the account, and what is left. */
    List<String> state(int account) {
        Label label = labels.get(account);
        List<String> state = new ArrayList<>();
        state.add(label.mode + " " + label.mixedAllowed + " " + label.ownNumbers);
        bonds.stream().filter(bond -> bond.account == account).map(this::words).forEach(state::add);
        events.stream().filter(event -> event.account == account).map(event ->
            event.name + " " + event.code + " r" + event.recording + " " + event.detail).forEach(state::add);
        for (int i = 0; i < roots.size(); i++) {
            Root root = roots.get(i);
            if (root.account == account) {
                state.add("root " + i + " " + root.status + " " + root.byDefault + " next " + peek(root));
                root.promises.forEach(promise -> state.add(world.code(world.ofRoots(), promise.newYear, promise.from) + " to "
                    + promise.to + (promise.ended ? " ENDED" : " OPEN")));
                usedOutside.stream().filter(code -> covers(root, code)).forEach(state::add);
            }
        }
        int year = newYearOfManager() ? 1 : 0;
        state.add("free " + (suspended ? 0 : Math.min(allowed(), ofManager.to + 1 - ofManager.committed[year])));
        return state;
    }

    private String peek(Root root) {
        boolean newYear = newYearOfRoots();
        return !root.usable() ? "none" : IntStream.rangeClosed(Math.max(root.numbers.from, root.numbers.committed[newYear ? 1 : 0]),
            root.numbers.to).mapToObj(number -> world.code(world.ofRoots(), newYear, number)).filter(code -> !taken(code)).findFirst()
            .orElse("none");
    }

    private List<Integer> take(Numbers numbers, IsrcPrefix prefix, boolean newYear, int wanted, boolean rolledBack) {
        List<Integer> free = free(numbers, prefix, newYear, wanted);
        require(free.size() == wanted, Kind.ROOT_RANGE_EXHAUSTED);
        numbers.burn(newYear, Collections.max(free), rolledBack);
        return free;
    }

    private List<Integer> takeOfManager(int wanted, boolean rolledBack) {
        int free = free(ofManager, world.ofManager(), newYearOfManager(), wanted).size();
        require(allowed() >= free, Kind.MANAGER_QUOTA_REACHED);
        return take(ofManager, world.ofManager(), newYearOfManager(), wanted, rolledBack);
    }

    /** How many more codes the agency allows this year; what was burnt does not count. */
    private int allowed() {
        return World.QUOTA - (int) bonds.stream().filter(bond -> bond.origin == IsrcOrigin.GENERATED_MANAGER
            && bond.code.startsWith(world.code(world.ofManager(), newYearOfManager(), 0).substring(0, 7))).count();
    }

    private List<Integer> free(Numbers numbers, IsrcPrefix prefix, boolean newYear, int wanted) {
        return IntStream.rangeClosed(Math.max(numbers.from, numbers.next[newYear ? 1 : 0]), numbers.to).boxed()
            .filter(number -> !taken(world.code(prefix, newYear, number))).limit(wanted).toList();
    }

    private boolean taken(String code) {
        boolean promised = promises.stream().anyMatch(promise -> holds(promise, code));
        return promised || usedOutside.contains(code) || events.stream().anyMatch(event -> event.code.equals(code));
    }

    private List<String> bind(List<Integer> recordings, List<Bond> made, String event, boolean rolledBack) {
        List<Bond> all = Stream.concat(bonds.stream().filter(Bond::binds), made.stream()).toList();
        List<String> answer = recordings.stream().distinct().map(recording ->
            words(all.stream().filter(bond -> bond.recording == recording).findFirst().orElseThrow())).toList();
        if (!rolledBack) {
            bonds.addAll(made);
            made.forEach(bond -> happened(bond, event, bond.origin.name()));
        }
        return answer;
    }

    /** Those of the recordings that have no code. */
    private List<Integer> uncoded(int account, List<Integer> recordings) {
        List<Bond> held = bonds.stream().filter(bond -> bond.binds() && recordings.contains(bond.recording)).toList();
        require(held.stream().allMatch(bond -> bond.account == account), Kind.NOT_FOUND);
        return recordings.stream().distinct().filter(recording -> held.stream().noneMatch(bond -> bond.recording == recording)).toList();
    }

    private Root usable(int account, int number) {
        Root root = number >= 0 ? own(account, number) : roots.stream().filter(each -> each.account == account && each.byDefault)
            .findFirst().orElseThrow(() -> new RegistryException(Kind.ROOT_SETUP_REQUIRED));
        require(root.usable(), Kind.ROOT_UNUSABLE);
        return root;
    }

    private Root own(int account, int number) {
        require(number >= 0 && number < roots.size() && roots.get(number).account == account, Kind.NOT_FOUND);
        return roots.get(number);
    }

    private boolean ofOwnRoot(int account, String code) {
        return roots.stream().anyMatch(root -> root.account == account && covers(root, code));
    }

    private boolean covers(Root root, String code) {
        int number = Integer.parseInt(code.substring(7));
        return code.startsWith(world.ofRoots().value()) && root.numbers.from <= number && number <= root.numbers.to;
    }

    private boolean holds(Promise promise, String code) {
        return IntStream.rangeClosed(promise.from, promise.to)
            .anyMatch(number -> world.code(world.ofRoots(), promise.newYear, number).equals(code));
    }

    private boolean isVoid(int account, String code) {
        return roots.stream().filter(root -> root.account == account).flatMap(root -> root.promises.stream())
            .anyMatch(promise -> holds(promise, code) && isVoid(promise));
    }

    private boolean isVoid(Promise promise) {
        return promise.ended || today() > promise.lastDay;
    }

    /** Counted from the first day of the new year, where the roots are. */
    private int today() {
        return newYearOfRoots() ? 0 : -1;
    }

    private boolean newYearOfRoots() {
        return moment == 2;
    }

    private boolean newYearOfManager() {
        return moment >= 1;
    }

    private void happened(Bond bond, String event, String detail) {
        events.add(new Event(bond.account, bond.code, bond.recording, event, detail));
    }

    private void happened(Root root, Promise promise, String event) {
        events.add(new Event(root.account, world.code(world.ofRoots(), promise.newYear, promise.from), -1, event,
            world.code(world.ofRoots(), promise.newYear, promise.to) + " until " + world.lastDay(promise.lastDay) + " for Plant: CD"));
    }

    /** One event for each stretch of codes that follow each other. */
    private void tell(int account, Set<String> marked) {
        List<String> firsts = marked.stream().filter(code -> !marked.contains(beside(code, -1))).toList();
        for (String first : firsts) {
            String last = first;
            while (marked.contains(beside(last, 1))) {
                last = beside(last, 1);
            }
            events.add(new Event(account, first, -1, "USED_OUTSIDE", last.equals(first) ? "" : last));
        }
    }

    private static String beside(String code, int step) {
        return code.substring(0, 7) + String.format("%05d", Integer.parseInt(code.substring(7)) + step);
    }

    private String words(Bond bond) {
        return "r" + bond.recording + " " + bond.code + " " + bond.status + " " + bond.origin
            + (ofOwnRoot(bond.account, bond.code) ? " own" : "");
    }

    private static String provenance(IsrcOrigin origin) {
        return origin == null ? "" : origin == IsrcOrigin.LICENSED_IN ? origin + ": " + World.LICENSOR : origin.name();
    }

    private static void require(boolean kept, Kind otherwise) {
        if (!kept) {
            throw new RegistryException(otherwise);
        }
    }
}
