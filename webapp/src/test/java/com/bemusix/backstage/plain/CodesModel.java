package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.Memory.require;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The part of the model that knows which recording has which code. */
final class CodesModel implements CodeSteps.Actions {

    private final Memory memory;
    private final RootsModel roots;
    private final NumbersModel numbers;

    CodesModel(Memory memory, RootsModel roots, NumbersModel numbers) {
        this.memory = memory;
        this.roots = roots;
        this.numbers = numbers;
    }

    @Override
    public List<String> number(CodeSteps.Number step) {
        require(memory.labels.get(step.account()).ownNumbers, Kind.OWN_NUMBERS_OFF);
        List<Integer> recordings = step.tracks().stream().map(CodeSteps.Track::recording).distinct().toList();
        List<Integer> wanted = uncoded(step.account(), recordings);
        Memory.Root root = roots.usable(step.account(), step.root());
        List<Memory.Bond> made = new ArrayList<>();
        if (!wanted.isEmpty()) {
            List<Integer> tracks = wanted.stream().map(recording -> step.tracks().stream()
                .filter(track -> track.recording() == recording).findFirst().orElseThrow().number()).toList();
            List<Step.Code> codes = numbers.take(root, step.release(), tracks, step.rolledBack());
            if (root.years.in(memory.newYearOfRoots()) != root.years.every()) {
                memory.notes.add("a number of a year that has its own");
            }
            for (int i = 0; i < codes.size(); i++) {
                Memory.Bond bond = new Memory.Bond(step.account(), wanted.get(i), codes.get(i), AssignmentStatus.ENTERED,
                    IsrcOrigin.GENERATED_CLIENT_ROOT, RecordingType.SOUND);
                bond.countedFrom = root;
                made.add(bond);
            }
        }
        return bind(recordings, made, "ENTERED", step.rolledBack());
    }

    @Override
    public List<String> draw(CodeSteps.Draw step) {
        Memory.Label label = memory.labels.get(step.account());
        List<Integer> recordings = step.recordings().stream().distinct().toList();
        List<Integer> wanted = uncoded(step.account(), recordings);
        List<Memory.Bond> made = new ArrayList<>();
        if (!wanted.isEmpty()) {
            require(label.mode == IsrcMode.NO_ROOT || label.mode == IsrcMode.MIXED, Kind.ISRC_MODE_FORBIDS_GENERATION);
            require(step.attested(), Kind.ISRC_ATTESTATION_MISSING);
            require(step.complete(), Kind.ISRC_REFERENCE_INCOMPLETE);
            require(label.permits.stream().anyMatch(given -> given <= memory.moment), Kind.ISRC_TERMS_NOT_ACCEPTED);
            require(!memory.suspended, Kind.NO_MANAGER_PREFIX);
            List<Step.Code> codes = takeOfManager(wanted.size(), step.rolledBack());
            for (int i = 0; i < codes.size(); i++) {
                made.add(new Memory.Bond(step.account(), wanted.get(i), codes.get(i), AssignmentStatus.ASSIGNED,
                    IsrcOrigin.GENERATED_MANAGER, RecordingType.SOUND));
            }
        }
        return bind(recordings, made, "ASSIGNED", step.rolledBack());
    }

    private List<Step.Code> takeOfManager(int wanted, boolean rolledBack) {
        boolean newYear = memory.newYearOfManager();
        List<Step.Code> free = numbers.free(Step.Stock.MANAGER, newYear, memory.ofManager.next(newYear), World.LAST_OF_MANAGER)
            .limit(wanted).toList();
        require(allowed() >= free.size(), Kind.MANAGER_QUOTA_REACHED);
        require(free.size() == wanted, Kind.ROOT_RANGE_EXHAUSTED);
        memory.ofManager.burn(newYear, free.get(wanted - 1).number(), rolledBack);
        return free;
    }

    /** How many more codes the agency allows this year; what was burnt does not count. */
    private int allowed() {
        return World.QUOTA - (int) memory.bonds.stream().filter(bond -> bond.origin == IsrcOrigin.GENERATED_MANAGER
            && bond.code.newYear() == memory.newYearOfManager()).count();
    }

    /** How many codes one draw could get. */
    int left() {
        return memory.suspended ? 0
            : Math.min(allowed(), World.LAST_OF_MANAGER + 1 - memory.ofManager.committed(memory.newYearOfManager()));
    }

    @Override
    public List<String> enter(CodeSteps.Enter step) {
        requireStateable(step.origin());
        boolean own = roots.ofOwnRoot(step.account(), step.code());
        IsrcOrigin origin = step.origin() == null && own ? IsrcOrigin.OWN_ROOT_ENTERED
            : step.origin() == IsrcOrigin.OWN_ROOT_ENTERED && !own ? null : step.origin();
        Memory.Bond current = of(step.recording());
        require(current == null || current.account == step.account(), Kind.NOT_FOUND);
        if (current != null && current.code.equals(step.code())) {
            explain(current, origin, step.type());
            return List.of(words(current));
        }
        require(current == null || current.status == AssignmentStatus.ENTERED, Kind.ISRC_LOCKED);
        Memory.Bond holder = holderOf(step.code());
        if (holder != null) {
            boolean other = step.type() != null && holder.type != null && step.type() != holder.type;
            throw new RegistryException(holder.account == step.account() && other ? Kind.ISRC_VIDEO_SHARES_AUDIO
                : Kind.ISRC_DUP_OTHER_RECORDING);
        }
        requireNeverEnded(step.account(), step.code());
        require(!roots.isVoid(step.account(), step.code()), Kind.NUMBER_VOID);
        if (current != null) {
            current.status = AssignmentStatus.WITHDRAWN;
            happened(current, "WITHDRAWN", "");
        }
        Memory.Bond bond = new Memory.Bond(step.account(), step.recording(), step.code(), AssignmentStatus.ENTERED, origin, step.type());
        memory.bonds.add(bond);
        happened(bond, "ENTERED", provenance(origin));
        return List.of(words(bond));
    }

    private void explain(Memory.Bond current, IsrcOrigin origin, RecordingType type) {
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
    public List<String> withdraw(CodeSteps.Withdraw step) {
        Memory.Bond bond = of(step.recording());
        if (bond != null) {
            require(bond.account == step.account(), Kind.NOT_FOUND);
            require(bond.status == AssignmentStatus.ENTERED, Kind.ISRC_LOCKED);
            bond.status = AssignmentStatus.WITHDRAWN;
            happened(bond, "WITHDRAWN", "");
        }
        return List.of();
    }

    @Override
    public List<String> accept(CodeSteps.Accept step) {
        require(uncoded(step.account(), step.recordings()).isEmpty(), Kind.NOT_FOUND);
        for (Memory.Bond bond : memory.bonds) {
            if (bond.status == AssignmentStatus.ENTERED && step.recordings().contains(bond.recording)) {
                bond.status = AssignmentStatus.ACCEPTED;
                happened(bond, "ACCEPTED", "");
            }
        }
        return List.of();
    }

    private List<String> bind(List<Integer> recordings, List<Memory.Bond> made, String event, boolean rolledBack) {
        List<Memory.Bond> all = Stream.concat(memory.bonds.stream().filter(Memory.Bond::binds), made.stream()).toList();
        List<String> answer = recordings.stream().map(recording ->
            words(all.stream().filter(bond -> bond.recording == recording).findFirst().orElseThrow())).toList();
        if (!rolledBack) {
            memory.bonds.addAll(made);
            made.forEach(bond -> happened(bond, event, bond.origin.name()));
        }
        return answer;
    }

    /** Those of the recordings that have no code. */
    private List<Integer> uncoded(int account, List<Integer> recordings) {
        require(recordings.stream().map(this::of).allMatch(bond -> bond == null || bond.account == account), Kind.NOT_FOUND);
        return recordings.stream().filter(recording -> of(recording) == null).toList();
    }

    /** The code that the recording has, or null. */
    Memory.Bond of(int recording) {
        return memory.bonds.stream().filter(bond -> bond.binds() && bond.recording == recording).findFirst().orElse(null);
    }

    /** Whose the code is, of several recordings that share it the first one; or null. */
    Memory.Bond holderOf(Step.Code code) {
        return memory.bonds.stream().filter(bond -> bond.binds() && bond.aliasOf == null && bond.code.equals(code)).findFirst()
            .orElse(null);
    }

    /** A code that a case took from its recording never returns. */
    void requireNeverEnded(int account, Step.Code code) {
        List<Memory.Bond> ended = memory.bonds.stream().filter(bond -> bond.endedByCase() && bond.code.equals(code)).toList();
        require(ended.stream().noneMatch(bond -> bond.account == account), Kind.ISRC_VOID);
        require(ended.isEmpty(), Kind.ISRC_DUP_OTHER_RECORDING);
    }

    /** A code that names no recording, and that no case took from one. */
    void requireFree(Step.Code code) {
        require(holderOf(code) == null && memory.bonds.stream().noneMatch(bond -> bond.endedByCase() && bond.code.equals(code)),
            Kind.ISRC_DUP_OTHER_RECORDING);
    }

    void requireNotVoid(int account, Step.Code code) {
        require(!roots.isVoid(account, code), Kind.NUMBER_VOID);
    }

    static void requireStateable(IsrcOrigin origin) {
        require(origin != IsrcOrigin.GENERATED_MANAGER && origin != IsrcOrigin.GENERATED_CLIENT_ROOT, Kind.ISRC_ORIGIN_NOT_STATEABLE);
    }

    void happened(Memory.Bond bond, String event, String detail) {
        memory.events.add(new Memory.Event(bond.account, bond.code, bond.recording, event, detail));
    }

    /** All that the account ever had, and what happened to it. */
    List<String> words(int account) {
        Stream<String> bonds = memory.bonds.stream().filter(bond -> bond.account == account)
            .map(bond -> words(bond) + " before " + bond.before + (bond.aliasOf == null ? "" : " shared"));
        Stream<String> events = memory.events.stream().filter(event -> event.account() == account).map(event ->
            event.name() + " " + memory.world.words(event.code()) + " r" + event.recording() + " " + event.detail());
        return Stream.concat(bonds, events).toList();
    }

    private String words(Memory.Bond bond) {
        return "r" + bond.recording + " " + memory.world.words(bond.code) + " " + bond.status + " " + bond.origin
            + (roots.ofOwnRoot(bond.account, bond.code) ? " own" : "");
    }

    private static String provenance(IsrcOrigin origin) {
        return origin == null ? "" : origin == IsrcOrigin.LICENSED_IN ? origin + ": " + World.LICENSOR : origin.name();
    }
}
