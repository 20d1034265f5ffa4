package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/**
 * A prefix code of the distributor with its use in each year of reference, the latest year of drawing first.
 *
 * @param account whom alone it serves, or null
 */
public record PrefixView(UUID id, IsrcPrefix prefix, PrefixPurpose purpose, String registrantName, String agency, String appointment,
        int designationFrom, int designationTo, int yearlyQuota, LocalDate validFrom, LocalDate validTo, ZoneId zone, AccountId account,
        boolean sharedFallback, boolean suspended, boolean example, List<PrefixUsage> usage, List<PrefixAlert> alerts, long version) {

    /**
     * @param counters the next number by year of reference, four digits
     * @param given    how many codes were given by year of reference
     * @param today    in the zone of the prefix
     */
    static PrefixView of(ManagerPrefix prefix, Map<Integer, Long> counters, Map<Integer, Integer> given, LocalDate today) {
        return new PrefixView(prefix.id(), prefix.prefix(), prefix.purpose(), prefix.registrantName(), prefix.agency(),
            prefix.appointment(), prefix.range().from(), prefix.range().to(), prefix.yearlyQuota(), prefix.validFrom(), prefix.validTo(),
            prefix.zone(), prefix.account(), prefix.sharedFallback(), prefix.suspended(), prefix.example(),
            PrefixUsage.of(prefix, counters, given), PrefixAlert.of(prefix, counters, given, today), prefix.version());
    }
}
