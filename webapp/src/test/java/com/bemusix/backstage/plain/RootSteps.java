package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RootMove;
import java.util.List;

/** What is done to the roots of accounts and to numbers that nobody has yet. */
final class RootSteps {

    private RootSteps() {
    }

    interface Actions {

        List<String> declareRoot(DeclareRoot step);

        List<String> change(ChangeRoot step);

        List<String> decide(Decide step);

        List<String> reserve(Reserve step);

        List<String> end(End step);

        List<String> noteOver(NoteOver step);

        List<String> markUsed(MarkUsed step);
    }

    record DeclareRoot(int account, int from, int to) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().declareRoot(this);
        }
    }

    /**
     * @param account -1 for staff
     * @param every   the numbers of all years that have none of their own
     * @param oldYear those of the old year, or null
     * @param newYear those of the new year, or null
     * @param stale   whether by somebody who has seen another version
     */
    record ChangeRoot(int account, int root, Range every, Range oldYear, Range newYear, NumberingPolicy policy, boolean stale)
            implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().change(this);
        }
    }

    record Decide(int root, RootMove move) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().decide(this);
        }
    }

    /** @param lastDay counted from the first day of the new year */
    record Reserve(int account, int root, int from, int to, int lastDay) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().reserve(this);
        }
    }

    record End(int account, int root, int reservation) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().end(this);
        }
    }

    /** Backstage notes which promises are over. */
    record NoteOver() implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().noteOver(this);
        }
    }

    record MarkUsed(int account, int root, List<Code> codes, boolean goodPart) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.roots().markUsed(this);
        }
    }
}
