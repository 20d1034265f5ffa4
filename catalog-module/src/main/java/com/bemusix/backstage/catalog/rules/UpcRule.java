package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import java.util.stream.Stream;

/**
 * ID-020: the release has a product code, of a kind that a release may carry (S1, S3; GS1 General Specifications, 1.4). Form and check
 * digit are checked when the code is entered, and so is that no other release has it (ID-021).
 */
final class UpcRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        UpcView upc = facts.release().upc();
        Target target = Target.release("upc");
        if (upc == null) {
            return Stream.of(Finding.variant(ReasonCode.FIELD_MISSING, "upc", target));
        }
        return switch (upc.gtin().releaseVerdict().level()) {
            case OK -> Stream.empty();
            case WARN -> Stream.of(Finding.variant(ReasonCode.UPC_FORMAT_OR_CHECKDIGIT, "unusual", target, upc.upc()).as(Severity.WARNS));
            case REFUSED -> Stream.of(Finding.of(ReasonCode.UPC_FORMAT_OR_CHECKDIGIT, target, upc.upc()));
        };
    }
}
