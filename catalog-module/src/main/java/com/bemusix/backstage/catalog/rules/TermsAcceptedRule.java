package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.IsrcMode;
import java.util.stream.Stream;

/** ID-011: codes are drawn only under the terms in force (S20). Said once, however many tracks wait for a code. */
final class TermsAcceptedRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        long waiting = facts.setup().mode() == IsrcMode.ROOT ? 0 : facts.toGenerate().count();
        return waiting == 0 || facts.termsAccepted()
                ? Stream.empty()
                : Stream.of(Finding.of(ReasonCode.ISRC_TERMS_NOT_ACCEPTED, Target.account("terms"), Long.toString(waiting)));
    }
}
