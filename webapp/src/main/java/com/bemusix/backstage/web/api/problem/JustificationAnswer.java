package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Justification;
import com.bemusix.backstage.catalog.PolicyAdvice;
import java.time.Instant;

/**
 * Why the label goes on as it does.
 *
 * @param version of the policy under which it was said
 * @param fits    whether it answers the finding as it is now
 */
public record JustificationAnswer(PolicyAdvice choice, String reason, int version, Instant at, String by, boolean fits) {

    static JustificationAnswer of(Finding finding) {
        Justification said = finding.justification();
        return said == null ? null
            : new JustificationAnswer(said.choice(), said.reason(), said.version(), said.at(), said.by(), finding.justified());
    }
}
