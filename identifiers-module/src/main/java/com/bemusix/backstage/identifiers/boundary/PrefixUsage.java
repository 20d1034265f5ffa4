package com.bemusix.backstage.identifiers.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/**
 * What became of the numbers of a manager prefix in one year of reference, and how far its quota of that year is used up.
 *
 * @param year    two digits, as in the code; they do not tell the century
 * @param used    numbers that can no longer be drawn: given, burnt by draws that failed, or skipped
 * @param free    the other numbers of the range
 * @param given   codes that recordings got; these alone count against the quota
 * @param allowed how many more codes the quota lets the prefix give; never below 0, also if the quota became smaller since
 */
public record PrefixUsage(String year, long used, long free, long given, long allowed) {

    /** How many more codes can be given. */
    public long left() {
        return Math.min(free, allowed);
    }

    /** @param counters the next number by year of reference, four digits */
    static List<PrefixUsage> of(ManagerPrefix prefix, Map<Integer, Long> counters, Map<Integer, Integer> given) {
        return counters.keySet().stream().sorted(Comparator.reverseOrder()).map(year -> of(prefix, year, counters, given)).toList();
    }

    static PrefixUsage of(ManagerPrefix prefix, int year, Map<Integer, Long> counters, Map<Integer, Integer> given) {
        long used = counters.getOrDefault(year, (long) prefix.range().from()) - prefix.range().from();
        long codes = given.getOrDefault(year, 0);
        return new PrefixUsage(Isrc.of(prefix.prefix(), year % 100, 0).year(), used, prefix.range().size() - used, codes,
            Math.max(0, prefix.yearlyQuota() - codes));
    }
}
