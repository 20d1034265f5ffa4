package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RootMove;
import java.util.List;

/**
 * Something that is done to a registry. Accounts, recordings, roots and reservations are meant by their place in the {@link World}; one
 * that is not there (yet) is meant to be unknown.
 */
interface Step {

    /** Does it and answers what came of it, in words. */
    List<String> on(Actions registry);

    /** Everything that can be done: to the registry itself, and to the model of it. */
    interface Actions {

        List<String> declareMode(DeclareMode step);

        List<String> allowMixed(AllowMixed step);

        List<String> countOwn(CountOwn step);

        List<String> permit(Permit step);

        List<String> declareRoot(DeclareRoot step);

        List<String> decide(Decide step);

        List<String> number(Number step);

        List<String> reserve(Reserve step);

        List<String> end(End step);

        List<String> noteOver(NoteOver step);

        List<String> enter(Enter step);

        List<String> withdraw(Withdraw step);

        List<String> accept(Accept step);

        List<String> draw(Draw step);

        List<String> markUsed(MarkUsed step);

        List<String> setClock(SetClock step);

        List<String> suspend(Suspend step);
    }

    /** Which stock a code is of. */
    enum Stock { ROOTS, MANAGER, NOBODY }

    /** A code of the old or the new year. */
    record Code(Stock stock, boolean newYear, int number) {
    }

    /** @param stale whether by somebody who has seen another version */
    record DeclareMode(int account, IsrcMode mode, boolean stale) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.declareMode(this);
        }
    }

    record AllowMixed(int account, boolean allowed) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.allowMixed(this);
        }
    }

    record CountOwn(int account, boolean on) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.countOwn(this);
        }
    }

    record Permit(int account) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.permit(this);
        }
    }

    record DeclareRoot(int account, int from, int to) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.declareRoot(this);
        }
    }

    record Decide(int root, RootMove move) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.decide(this);
        }
    }

    /**
     * @param root       -1 for the default
     * @param rolledBack whether the transaction fails after the numbers were seen
     */
    record Number(int account, int root, List<Integer> recordings, boolean rolledBack) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.number(this);
        }
    }

    /** @param lastDay counted from the first day of the new year */
    record Reserve(int account, int root, int from, int to, int lastDay) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.reserve(this);
        }
    }

    record End(int account, int root, int reservation) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.end(this);
        }
    }

    /** Backstage notes which promises are over. */
    record NoteOver() implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.noteOver(this);
        }
    }

    record Enter(int account, int recording, Code code, IsrcOrigin origin, RecordingType type) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.enter(this);
        }
    }

    record Withdraw(int account, int recording) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.withdraw(this);
        }
    }

    record Accept(int account, List<Integer> recordings) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.accept(this);
        }
    }

    /** @param rolledBack whether the transaction fails after the numbers were seen */
    record Draw(int account, List<Integer> recordings, boolean attested, boolean complete, boolean rolledBack) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.draw(this);
        }
    }

    record MarkUsed(int account, int root, List<Code> codes, boolean goodPart) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.markUsed(this);
        }
    }

    /** @param moment one of {@link World#moment(int)} */
    record SetClock(int moment) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.setClock(this);
        }
    }

    /** Stops the prefix of the distributor, or lets it go on. */
    record Suspend(boolean suspended) implements Step {

        @Override
        public List<String> on(Actions registry) {
            return registry.suspend(this);
        }
    }
}
