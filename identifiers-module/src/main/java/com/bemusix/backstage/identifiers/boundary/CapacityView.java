package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.bemusix.backstage.identifiers.Isrc;

/**
 * How far the numbers of a root are used up in a year of reference. Every number counts once: size is the sum of the others.
 *
 * @param assigned counted for the label here and bound to recordings
 * @param entered  bound to recordings otherwise
 * @param reserved promised to somebody outside, and not bound or marked
 * @param imported used outside, and not bound
 * @param lost     no other recording can have them any more: void, burnt, taken back or passed by; by release and track also those that are
 *                 no track's, and what is left of a hundred that is not whole, which is its release's if it has one
 * @param free     a draw could still give them; by release and track those of whole hundreds
 * @param next     the code that would be next; null if there is none or the root cannot be used
 * @param days     the days on which codes were given, with the number of codes up to then
 */
public record CapacityView(UUID rootId, int year, long size, long assigned, long entered, long reserved, long imported, long lost,
        long free,
        Isrc next, List<Day> days, CapacityForecast forecast) {

    public CapacityView {
        days = List.copyOf(days);
    }

    /** A day on which codes were given. */
    public record Day(LocalDate day, long total) {
    }

    /** How many numbers are not free. */
    public long used() {
        return size - free;
    }

    /** The greatest of 70, 85 and 95 per cent that is reached; 0 below. */
    public int level() {
        return UseLevel.of(used(), size);
    }

    /** Whether it is time to do something: 85 per cent, or full before the year ends. */
    public boolean pressing() {
        return level() >= 85 || forecast.runsOut() != null;
    }
}
