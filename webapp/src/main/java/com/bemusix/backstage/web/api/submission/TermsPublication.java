package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.PublishTerms;
import com.bemusix.backstage.web.api.support.Input;
import java.time.Instant;

/**
 * A new version of the terms.
 *
 * @param effectiveFrom null for now
 */
record TermsPublication(String text, Instant effectiveFrom) {

    PublishTerms command(Input input) {
        PublishTerms command = new PublishTerms(text, effectiveFrom);
        input.check("", command);
        input.done();
        return command;
    }
}
