package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the numbers of a year run out: on the first day by which the pace of the last twelve weeks and the planned releases together have
 * used them up. The pace goes on with recordings that nobody has entered yet, while what is planned lies there already, so both count in
 * full. A part of what is planned is what the pace will be made of, which makes the day too early rather than too late: the better mistake,
 * since an agency takes its time to widen a range. The greater of the two alone would say that thirty numbers last for two a week and a
 * release of twenty-five in a month. An estimate; it holds nothing.
 *
 * @param perWeek numbers that were used up a week in the last twelve weeks
 * @param planned numbers that planned releases need before the year ends
 * @param runsOut the day on which the last number goes; null if that is not before a new series of numbers begins
 */
public record CapacityForecast(double perWeek, long planned, LocalDate runsOut) {

    /** How far the pace looks back, in days. */
    public static final int LOOKED_BACK = 84;

    private static final int WEEKS = 12;

    /**
     * Numbers that a release will need.
     *
     * @param due the day of the release; null if it is not known, which is taken as the end of the year
     */
    public record Plan(LocalDate due, long numbers) {
    }

    /**
     * @param free    numbers that are left
     * @param recent  numbers that were used up in the last {@value #LOOKED_BACK} days
     * @param plans   in any order; what was due before today is needed today, what is due after the year is of no account
     */
    public static CapacityForecast of(long free, long recent, List<Plan> plans, LocalDate today) {
        LocalDate yearEnd = LocalDate.of(today.getYear(), 12, 31);
        Map<LocalDate, Long> needed = new TreeMap<>();
        plans.stream().map(plan -> new Plan(dueOn(plan, today, yearEnd), plan.numbers())).filter(plan -> !plan.due().isAfter(yearEnd))
            .forEach(plan -> needed.merge(plan.due(), plan.numbers(), Long::sum));
        long planned = needed.values().stream().mapToLong(Long::longValue).sum();
        return new CapacityForecast(recent / (double) WEEKS, planned, runsOut(free, recent, needed, today, yearEnd));
    }

    private static LocalDate dueOn(Plan plan, LocalDate today, LocalDate yearEnd) {
        LocalDate due = plan.due() == null ? yearEnd : plan.due();
        return due.isBefore(today) ? today : due;
    }

    private static LocalDate runsOut(long free, long recent, Map<LocalDate, Long> needed, LocalDate today, LocalDate yearEnd) {
        long planned = 0;
        for (LocalDate day = today; !day.isAfter(yearEnd); day = day.plusDays(1)) {
            planned += needed.getOrDefault(day, 0L);
            // in parts of a number, so that nothing is rounded
            if (ChronoUnit.DAYS.between(today, day) * recent >= (free - planned) * LOOKED_BACK) {
                return day;
            }
        }
        return null;
    }
}
