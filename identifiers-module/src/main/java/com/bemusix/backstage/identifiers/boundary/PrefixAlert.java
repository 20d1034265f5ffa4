package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/**
 * Why staff should see to a manager prefix before it stops giving codes, or because it has. A suspended one has no alerts: staff have dealt
 * with it. Prefixes for the own repertoire have none either, for nothing is drawn from them.
 *
 * @param level of numbers and quota 70, 85 or 95, the percentage that is used up this year; of the appointment 90, 30 or 7, the days within
 *              which it ends, and 0 once it has ended
 * @param left  of numbers and quota how many more codes can be given this year; of the appointment how many days are left after today,
 *              negative once it has ended
 */
public record PrefixAlert(Reason reason, int level, long left) {

    private static final int[] DAYS = {7, 30, 90};

    /** What runs out. */
    public enum Reason {
        /** The range that the agency granted. */
        NUMBERS,
        /** The codes that the agency allows in a year. */
        QUOTA,
        /** The days for which the agency appointed the distributor. */
        APPOINTMENT
    }

    /** Whether no code is given any more. */
    public boolean stopped() {
        return reason == Reason.APPOINTMENT ? left < 0 : left == 0;
    }

    /** Of range and quota only the one that is nearer to its end. */
    static List<PrefixAlert> of(ManagerPrefix prefix, Map<Integer, Long> counters, Map<Integer, Integer> given, LocalDate today) {
        List<PrefixAlert> alerts = new ArrayList<>();
        if (prefix.purpose() == PrefixPurpose.MANAGER && !prefix.suspended()) {
            PrefixUsage now = PrefixUsage.of(prefix, today.getYear(), counters, given);
            int numbers = UseLevel.of(now.used(), prefix.range().size());
            int quota = UseLevel.of(now.given(), prefix.yearlyQuota());
            if (Math.max(numbers, quota) > 0) {
                boolean first = now.given() * prefix.range().size() >= now.used() * prefix.yearlyQuota();
                alerts.add(new PrefixAlert(first ? Reason.QUOTA : Reason.NUMBERS, Math.max(numbers, quota), now.left()));
            }
            if (prefix.validTo() != null) {
                appointment(ChronoUnit.DAYS.between(today, prefix.validTo()), alerts);
            }
        }
        return List.copyOf(alerts);
    }

    private static void appointment(long left, List<PrefixAlert> alerts) {
        if (left < 0) {
            alerts.add(new PrefixAlert(Reason.APPOINTMENT, 0, left));
            return;
        }
        for (int days : DAYS) {
            if (left <= days) {
                alerts.add(new PrefixAlert(Reason.APPOINTMENT, days, left));
                return;
            }
        }
    }
}
