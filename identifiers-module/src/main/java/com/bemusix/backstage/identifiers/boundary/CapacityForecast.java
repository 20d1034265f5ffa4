package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * When the numbers of a year run out: at the pace of the last twelve weeks, or by the day on which the releases that are planned need them,
 * whichever comes first. An estimate; it holds nothing.
 *
 * @param perWeek codes a week in the last twelve weeks
 * @param planned codes that planned releases need before the year ends
 * @param runsOut the day on which the last number goes; null if that is not before a new series of numbers begins
 */
public record CapacityForecast(double perWeek, long planned, LocalDate runsOut) {

    /** How far the pace looks back, in days. */
    public static final int LOOKED_BACK = 84;

    private static final int WEEKS = 12;

    /**
     * Codes that a release will need.
     *
     * @param due the day of the release; null if it is not known, which is taken as the end of the year
     */
    public record Plan(LocalDate due, long codes) {
    }

    /**
     * @param free    numbers that are left
     * @param recent  codes that were given in the last {@value #LOOKED_BACK} days
     * @param plans   in any order; what was due before today is needed today, what is due after the year is of no account
     */
    public static CapacityForecast of(long free, long recent, List<Plan> plans, LocalDate today) {
        LocalDate yearEnd = LocalDate.of(today.getYear(), 12, 31);
        List<Plan> thisYear = plans.stream().map(plan -> new Plan(dueOn(plan, today, yearEnd), plan.codes()))
            .filter(plan -> !plan.due().isAfter(yearEnd)).sorted(Comparator.comparing(Plan::due)).toList();
        long planned = thisYear.stream().mapToLong(Plan::codes).sum();
        LocalDate byPace = byPace(free, recent, today, yearEnd);
        LocalDate byPlan = byPlan(free, thisYear);
        LocalDate runsOut = byPace == null || byPlan != null && byPlan.isBefore(byPace) ? byPlan : byPace;
        return new CapacityForecast(recent / (double) WEEKS, planned, free <= 0 ? today : runsOut);
    }

    private static LocalDate dueOn(Plan plan, LocalDate today, LocalDate yearEnd) {
        LocalDate due = plan.due() == null ? yearEnd : plan.due();
        return due.isBefore(today) ? today : due;
    }

    private static LocalDate byPace(long free, long recent, LocalDate today, LocalDate yearEnd) {
        if (recent <= 0) {
            return null;
        }
        long days = (free * LOOKED_BACK + recent - 1) / recent;
        return days > ChronoUnit.DAYS.between(today, yearEnd) ? null : today.plusDays(days);
    }

    private static LocalDate byPlan(long free, List<Plan> plans) {
        long needed = 0;
        for (Plan plan : plans) {
            needed += plan.codes();
            if (needed >= free) {
                return plan.due();
            }
        }
        return null;
    }
}
