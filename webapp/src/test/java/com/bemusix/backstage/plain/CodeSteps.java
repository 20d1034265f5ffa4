package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import java.util.List;

/** How recordings get their codes and lose them. */
final class CodeSteps {

    private CodeSteps() {
    }

    interface Actions {

        List<String> number(Number step);

        List<String> draw(Draw step);

        List<String> enter(Enter step);

        List<String> withdraw(Withdraw step);

        List<String> accept(Accept step);
    }

    /** A recording in its place on a release. */
    record Track(int recording, int number) {
    }

    /**
     * @param root       -1 for the default
     * @param rolledBack whether the transaction fails after the numbers were seen
     */
    record Number(int account, int root, int release, List<Track> tracks, boolean rolledBack) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.codes().number(this);
        }
    }

    /** @param rolledBack whether the transaction fails after the numbers were seen */
    record Draw(int account, List<Integer> recordings, boolean attested, boolean complete, boolean rolledBack) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.codes().draw(this);
        }
    }

    record Enter(int account, int recording, Code code, IsrcOrigin origin, RecordingType type) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.codes().enter(this);
        }
    }

    record Withdraw(int account, int recording) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.codes().withdraw(this);
        }
    }

    record Accept(int account, List<Integer> recordings) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.codes().accept(this);
        }
    }
}
