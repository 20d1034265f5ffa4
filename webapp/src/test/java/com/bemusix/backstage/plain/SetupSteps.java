package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.IsrcMode;
import java.util.List;

/** What accounts and the distributor settle before anything gets a code, and what time it is. */
final class SetupSteps {

    private SetupSteps() {
    }

    interface Actions {

        List<String> declareMode(DeclareMode step);

        List<String> allowMixed(AllowMixed step);

        List<String> countOwn(CountOwn step);

        List<String> permit(Permit step);

        List<String> suspend(Suspend step);

        List<String> setClock(SetClock step);
    }

    /** @param stale whether by somebody who has seen another version */
    record DeclareMode(int account, IsrcMode mode, boolean stale) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.setup().declareMode(this);
        }
    }

    record AllowMixed(int account, boolean allowed) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.setup().allowMixed(this);
        }
    }

    record CountOwn(int account, boolean on) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.setup().countOwn(this);
        }
    }

    record Permit(int account) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.setup().permit(this);
        }
    }

    /** Stops the prefix of the distributor, or lets it go on. */
    record Suspend(boolean suspended) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.setup().suspend(this);
        }
    }

    /** @param moment one of {@link World#moment(int)} */
    record SetClock(int moment) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.setup().setClock(this);
        }
    }
}
