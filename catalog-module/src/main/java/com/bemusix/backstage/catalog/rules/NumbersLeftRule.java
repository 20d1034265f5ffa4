package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.IsrcMode;
import java.util.stream.Stream;

/** ID-014: there are numbers left for all codes that are to be drawn, as they are drawn all or none (S10, S19). */
final class NumbersLeftRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        long waiting = facts.setup().mode() == IsrcMode.ROOT ? 0 : facts.toGenerate().count();
        return waiting <= facts.numbersFree()
                ? Stream.empty()
                : Stream.of(Finding.of(ReasonCode.ROOT_RANGE_EXHAUSTED, Target.release("tracks"), Long.toString(waiting),
                        Long.toString(facts.numbersFree())));
    }
}
