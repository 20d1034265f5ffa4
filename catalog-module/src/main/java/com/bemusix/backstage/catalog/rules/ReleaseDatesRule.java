package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * DT-721: the first release is not after the digital one, which blocks. A date that is past, or less than a week ahead, warns: stores want
 * seven days for their editors, and the review takes time.
 */
final class ReleaseDatesRule implements ReleaseRule {

    private static final int LEAD_DAYS = 7;

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        LocalDate digital = facts.release().details().releaseDate();
        LocalDate original = facts.release().details().originalReleaseDate();
        if (digital == null) {
            return Stream.empty();
        }
        Stream<Finding> order = original != null && original.isAfter(digital)
                ? Stream.of(Finding.of(ReasonCode.ORIGINAL_AFTER_DIGITAL, Target.release("originalReleaseDate")))
                : Stream.empty();
        return Stream.concat(order, checkLead(facts.today(), digital));
    }

    private static Stream<Finding> checkLead(LocalDate today, LocalDate digital) {
        Target target = Target.release("releaseDate");
        if (digital.isBefore(today)) {
            return Stream.of(Finding.variant(ReasonCode.DATE_TOO_SOON, "past", target));
        }
        return digital.isBefore(today.plusDays(LEAD_DAYS))
                ? Stream.of(Finding.of(ReasonCode.DATE_TOO_SOON, target, Integer.toString(LEAD_DAYS)))
                : Stream.empty();
    }
}
