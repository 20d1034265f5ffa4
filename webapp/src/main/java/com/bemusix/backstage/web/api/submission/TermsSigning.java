package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.AcceptTerms;
import com.bemusix.backstage.submission.AcceptanceMethod;
import com.bemusix.backstage.web.api.support.Input;
import jakarta.validation.constraints.NotNull;

/** Accepts the version that was read. */
record TermsSigning(@NotNull Integer version, String signatoryName, String signatoryRole) {

    AcceptTerms command(Input input) {
        input.check("", this);
        AcceptTerms command = new AcceptTerms(version == null ? 1 : version, signatoryName, signatoryRole, AcceptanceMethod.API);
        input.check("", command);
        input.done();
        return command;
    }
}
