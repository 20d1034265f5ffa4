package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the model of the registry knows: lists of plain things, which the parts of the model write and read. */
final class Memory {

    final World world;
    final List<Label> labels = Stream.generate(Label::new).limit(World.ACCOUNTS).toList();
    /** In the order of declaration. */
    final List<Root> roots = new ArrayList<>();
    /** Of all roots, in the order of their making. */
    final List<Promise> promises = new ArrayList<>();
    final Map<Step.Code, Root> usedOutside = new LinkedHashMap<>();
    final Counter ofManager = new Counter();
    final List<Bond> bonds = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    /** What happened that a run should not be without. */
    final List<String> notes = new ArrayList<>();
    boolean suspended;
    int moment;

    Memory(World world) {
        this.world = world;
    }

    /** What an account declared, and the moments at which it gave its permission. */
    static final class Label {
        IsrcMode mode = IsrcMode.UNDECLARED;
        boolean mixedAllowed;
        boolean ownNumbers;
        final List<Integer> permits = new ArrayList<>();
    }

    /** Which number is next in each of the two years: after all that were seen, and after those that were given for good. */
    static final class Counter {
        private final int[] next = new int[2];
        private final int[] committed = new int[2];

        int next(boolean newYear) {
            return next[newYear ? 1 : 0];
        }

        int committed(boolean newYear) {
            return committed[newYear ? 1 : 0];
        }

        void burn(boolean newYear, int last, boolean rolledBack) {
            next[newYear ? 1 : 0] = last + 1;
            if (!rolledBack) {
                committed[newYear ? 1 : 0] = last + 1;
            }
        }
    }

    /** The numbers of a root: every year's, and those of the old and of the new year where these have numbers of their own. */
    record Years(Step.Range every, Step.Range oldYear, Step.Range newYear) {

        Step.Range in(boolean inNewYear) {
            Step.Range own = inNewYear ? newYear : oldYear;
            return own == null ? every : own;
        }

        boolean meets(Years other) {
            return every.meets(other.every) || in(false).meets(other.in(false)) || in(true).meets(other.in(true));
        }

        boolean encloses(Years other) {
            return every.encloses(other.every) && in(false).encloses(other.in(false)) && in(true).encloses(other.in(true));
        }
    }

    static final class Root {
        final int account;
        /** Among those of its account. */
        final int place;
        Years years;
        NumberingPolicy policy = NumberingPolicy.SEQUENTIAL;
        RootStatus status = RootStatus.DECLARED;
        boolean byDefault;
        boolean disputed;
        boolean verifiedWhenDisputed;
        final Counter counter = new Counter();
        final List<Hundred> hundreds = new ArrayList<>();
        final List<Promise> promises = new ArrayList<>();

        Root(int account, int place, Years years) {
            this.account = account;
            this.place = place;
            this.years = years;
        }

        boolean usable() {
            return status == RootStatus.DECLARED || status == RootStatus.VERIFIED;
        }

        boolean covers(Step.Code code) {
            return code.stock() == Step.Stock.ROOTS && years.in(code.newYear()).holds(code.number());
        }

        @Override
        public String toString() {
            return "root " + (2 * place + account);
        }
    }

    /** The hundred of a release, and its tracks whose numbers were seen. */
    record Hundred(boolean newYear, int hundred, int release, Set<Integer> seen) {

        Hundred(boolean newYear, int hundred, int release) {
            this(newYear, hundred, release, new HashSet<>());
        }
    }

    /** Numbers that are promised to somebody outside. */
    static final class Promise {
        final Root root;
        final boolean newYear;
        final Step.Range numbers;
        final int lastDay;
        boolean ended;

        Promise(Root root, boolean newYear, Step.Range numbers, int lastDay) {
            this.root = root;
            this.newYear = newYear;
            this.numbers = numbers;
            this.lastDay = lastDay;
        }

        boolean holds(Step.Code code) {
            return code.stock() == Step.Stock.ROOTS && code.newYear() == newYear && numbers.holds(code.number());
        }
    }

    /** A recording and its code. */
    static final class Bond {
        final int account;
        final int recording;
        final Step.Code code;
        AssignmentStatus status;
        IsrcOrigin origin;
        RecordingType type;
        /** What it was before a case; null if none has moved it. */
        AssignmentStatus before;
        /** The bond whose code this one shares, or null. */
        Bond aliasOf;
        /** The root that it was counted from, or null. */
        Root countedFrom;

        Bond(int account, int recording, Step.Code code, AssignmentStatus status, IsrcOrigin origin, RecordingType type) {
            this.account = account;
            this.recording = recording;
            this.code = code;
            this.status = status;
            this.origin = origin;
            this.type = type;
        }

        boolean binds() {
            return status != AssignmentStatus.WITHDRAWN && !endedByCase();
        }

        boolean endedByCase() {
            return status == AssignmentStatus.VOID || status == AssignmentStatus.SUPERSEDED_IN_ERROR;
        }
    }

    /** A recording that is said to have a code. */
    record Side(int account, int recording, IsrcOrigin origin, RecordingType type) {
    }

    static final class Case {
        final CaseKind kind;
        final Step.Code code;
        final Bond holder;
        final Side claim;
        /** The bond of the second code, where the staff brought two together; else null. */
        final Bond claimant;
        CaseState state = CaseState.OPEN;
        CaseSteps.Proposal proposal;
        int proposer;

        Case(CaseKind kind, Step.Code code, Bond holder, Side claim, Bond claimant) {
            this.kind = kind;
            this.code = code;
            this.holder = holder;
            this.claim = claim;
            this.claimant = claimant;
        }

        boolean waits() {
            return state == CaseState.OPEN || state == CaseState.PROPOSED;
        }
    }

    /** @param recording -1 where it happened to a promise or to codes that were used outside */
    record Event(int account, Step.Code code, int recording, String name, String detail) {
    }

    /** Counted from the first day of the new year, where the roots are. */
    int today() {
        return newYearOfRoots() ? 0 : -1;
    }

    boolean newYearOfRoots() {
        return moment == 2;
    }

    boolean newYearOfManager() {
        return moment >= 1;
    }

    static void require(boolean kept, Kind otherwise) {
        if (!kept) {
            throw new RegistryException(otherwise);
        }
    }
}
