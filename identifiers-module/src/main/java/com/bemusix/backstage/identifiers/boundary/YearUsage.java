package com.bemusix.backstage.identifiers.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.bemusix.backstage.identifiers.entity.RootYears;

/**
 * How much of a number range is used in one year of reference.
 *
 * @param year two digits, as in the code; they do not tell the century
 */
public record YearUsage(String year, long used, long free) {

    /** @param used by year of reference, two digits */
    static List<YearUsage> of(Map<String, Long> used, RootYears years) {
        return used.entrySet().stream()
            .map(year -> new YearUsage(year.getKey(), year.getValue(),
                years.in(RootYears.yearOf(year.getKey())).size() - year.getValue()))
            .sorted(Comparator.comparing(YearUsage::year).reversed())
            .toList();
    }
}
