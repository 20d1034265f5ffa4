package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import java.util.stream.Stream;

/** ID-013: the account has said how it comes by codes, and has a root if it says that it has roots (S11, S12). */
final class SetupDeclaredRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.setup().ready() ? Stream.empty() : Stream.of(Finding.of(ReasonCode.ROOT_SETUP_REQUIRED, Target.account("isrcMode")));
    }
}
