package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * RT-407: the P line and the C line have a year and an owner, the owner without year and symbol, and the year is from 1900 to the year
 * after the release (product fields, E5).
 */
final class CopyrightLinesRule implements ReleaseRule {

    private static final int FIRST_YEAR = 1900;
    private static final Pattern SYMBOL = Pattern.compile("[©℗Ⓟⓟ]|\\([PpCc]\\)");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(18|19|20)[0-9]{2}(?![0-9])");

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        ReleaseDetails release = facts.release().details();
        int lastYear = (release.releaseDate() == null ? facts.today() : release.releaseDate()).getYear() + 1;
        return Stream.concat(
                check(ReasonCode.PLINE_INVALID, "pLine", release.pLine(), lastYear),
                check(ReasonCode.CLINE_INVALID, "cLine", release.cLine(), lastYear));
    }

    private static Stream<Finding> check(ReasonCode code, String field, CopyrightLine line, int lastYear) {
        if (line == null) {
            return Stream.of(Finding.of(code, Target.release(field)));
        }
        return Stream.concat(checkYear(code, field, line.year(), lastYear), checkOwner(code, field, line.owner()));
    }

    private static Stream<Finding> checkYear(ReasonCode code, String field, Integer year, int lastYear) {
        Target target = Target.release(field + "/year");
        if (year == null) {
            return Stream.of(Finding.variant(code, "year-missing", target));
        }
        return year < FIRST_YEAR || year > lastYear
                ? Stream.of(Finding.variant(code, "year", target, Integer.toString(FIRST_YEAR), Integer.toString(lastYear)))
                : Stream.empty();
    }

    private static Stream<Finding> checkOwner(ReasonCode code, String field, String owner) {
        Target target = Target.release(field + "/owner");
        if (owner == null) {
            return Stream.of(Finding.variant(code, "owner-missing", target));
        }
        return SYMBOL.matcher(owner).find() || YEAR.matcher(owner).find()
                ? Stream.of(Finding.variant(code, "owner", target))
                : Stream.empty();
    }
}
