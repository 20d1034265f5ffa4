package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import java.util.stream.Stream;

/** ID-025: the label's own number is on one release of the label only (S1 AC3). A warning, as labels number formats alike. */
final class CatalogNumberRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.catalogNumberTaken()
                ? Stream.of(Finding.of(ReasonCode.CATNO_DUP, Target.release("catalogNumber"), facts.release().details().catalogNumber()))
                : Stream.empty();
    }
}
