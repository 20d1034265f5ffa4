package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import java.util.List;

/** What labels and identifier officers do about codes that are said to be of two recordings, or one of two codes of a recording. */
final class CaseSteps {

    private CaseSteps() {
    }

    interface Actions {

        List<String> claim(Claim step);

        List<String> open(OpenCase step);

        List<String> takeBack(TakeBack step);

        List<String> propose(Propose step);

        List<String> sendBack(SendBack step);

        List<String> confirm(Confirm step);
    }

    record Claim(int account, int recording, Code code, IsrcOrigin origin, RecordingType type) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.cases().claim(this);
        }
    }

    record OpenCase(Code code, Code other, int officer) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.cases().open(this);
        }
    }

    record TakeBack(int account, int back) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.cases().takeBack(this);
        }
    }

    /** How to end it. @param replacement null if none is named */
    record Proposal(CaseOutcome outcome, CaseSide keeper, Step.Code replacement) {
    }

    /** @param stale whether by somebody who has seen another version */
    record Propose(int back, Proposal proposal, int officer, boolean stale) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.cases().propose(this);
        }
    }

    /** @param stale whether by somebody who has seen another version */
    record SendBack(int back, int officer, boolean stale) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.cases().sendBack(this);
        }
    }

    /** @param stale whether by somebody who has seen another version */
    record Confirm(int back, int officer, boolean stale) implements Step {

        @Override
        public List<String> on(Registry registry) {
            return registry.cases().confirm(this);
        }
    }
}
