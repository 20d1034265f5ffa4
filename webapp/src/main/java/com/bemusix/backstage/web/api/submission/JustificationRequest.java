package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.submission.boundary.JustifyFinding;
import com.bemusix.backstage.web.api.support.Input;

/** Which way a release goes, and why. */
record JustificationRequest(PolicyAdvice choice, String reason) {

    JustifyFinding command(ReasonCode code, String target, Input input) {
        JustifyFinding command = new JustifyFinding(code, target, choice, reason);
        input.check("", command);
        input.done();
        return command;
    }
}
