package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.OpenCase;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import com.bemusix.backstage.web.api.support.Input;

/** What staff send about duplicate cases. */
final class CaseRequests {

    private CaseRequests() {
    }

    /** Two codes that may name one recording. */
    record Opening(String isrc, String otherIsrc, String statement) {

        OpenCase command(Input input) {
            OpenCase command = new OpenCase(input.identifier("/isrc", isrc, Isrc::parse),
                input.identifier("/otherIsrc", otherIsrc, Isrc::parse), statement);
            input.check("", command);
            input.done();
            return command;
        }
    }

    /** How a case is to end. */
    record Outcome(CaseOutcome outcome, CaseSide keeper, String replacement, String reason) {

        ProposeOutcome command(Input input) {
            Isrc right = input.identifier("/replacement", replacement, Isrc::parse);
            ProposeOutcome command = new ProposeOutcome(outcome, keeper, right, reason);
            input.check("", command);
            input.done();
            return command;
        }
    }
}
