package com.bemusix.backstage.identifiers.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.bemusix.backstage.identifiers.IsrcPrefix;

/**
 * Which numbers of a root may be used in which year of reference: the same ones every year, except in the years that have a range of
 * their own.
 *
 * @param every     the range of all other years
 * @param overrides by year of reference in four digits
 */
public record RootYears(DesignationRange every, NavigableMap<Integer, DesignationRange> overrides) {

    static final int FIRST = 1;
    static final int LAST = 9999;
    /** The standard is of 1986: no older year stands in a code that follows it (ISO 3901:1986). */
    private static final int OLDEST = 86;

    public RootYears(DesignationRange every, Map<Integer, DesignationRange> overrides) {
        this(every, (NavigableMap<Integer, DesignationRange>) new TreeMap<>(overrides));
    }

    /** The year of reference in four digits: the one from 1986 to 2085 that ends in the two digits of a code. */
    public static int yearOf(String digits) {
        int year = (digits.charAt(0) - '0') * 10 + digits.charAt(1) - '0';
        return year >= OLDEST ? 1900 + year : 2000 + year;
    }

    public DesignationRange in(int year) {
        return overrides.getOrDefault(year, every);
    }

    /** Whether each year has here all the numbers that it has in the other one. */
    public boolean encloses(RootYears other) {
        return every.encloses(other.every) && Stream.of(this, other).flatMap(years -> years.overrides.keySet().stream())
            .allMatch(year -> in(year).encloses(other.in(year)));
    }

    /** The same as spans without gaps, in order. */
    public List<RootSpan> spans(IsrcPrefix prefix) {
        List<RootSpan> spans = new ArrayList<>();
        int next = FIRST;
        for (Map.Entry<Integer, DesignationRange> override : overrides.entrySet()) {
            int year = override.getKey();
            if (next < year) {
                spans.add(new RootSpan(prefix, next, year - 1, every));
            }
            spans.add(new RootSpan(prefix, year, year, override.getValue()));
            next = year + 1;
        }
        if (next <= LAST) {
            spans.add(new RootSpan(prefix, next, LAST, every));
        }
        return spans;
    }
}
