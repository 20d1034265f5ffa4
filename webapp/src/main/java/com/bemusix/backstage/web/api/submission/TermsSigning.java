package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.AcceptTerms;
import com.bemusix.backstage.submission.AcceptanceMethod;
import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.web.api.support.Input;
import jakarta.validation.constraints.NotNull;

/** Accepts the version that was read. A right without the name of whose it is, is that of the account. */
record TermsSigning(@NotNull Integer version, String rightsOwner, RightsBasis rightsBasis, String signatoryName, String signatoryRole) {

    AcceptTerms command(Input input, String account) {
        input.check("", this);
        String owner = rightsOwner == null && rightsBasis != null ? account : rightsOwner;
        AcceptTerms command = new AcceptTerms(version == null ? 1 : version, owner, rightsBasis, signatoryName, signatoryRole,
            AcceptanceMethod.API);
        input.check("", command);
        input.done();
        return command;
    }
}
