package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/** A prefix code of the distributor with its use in each year of reference, the latest year of drawing first. */
public record PrefixView(UUID id, IsrcPrefix prefix, PrefixPurpose purpose, String registrantName, String agency, String appointment,
        int designationFrom, int designationTo, LocalDate validFrom, LocalDate validTo, ZoneId zone, boolean suspended, boolean example,
        List<YearUsage> usage, long version) {

    /** @param counters the next number by year of reference, four digits */
    static PrefixView of(ManagerPrefix prefix, Map<Integer, Long> counters) {
        return new PrefixView(prefix.id(), prefix.prefix(), prefix.purpose(), prefix.registrantName(), prefix.agency(),
            prefix.appointment(), prefix.range().from(), prefix.range().to(), prefix.validFrom(), prefix.validTo(), prefix.zone(),
            prefix.suspended(), prefix.example(), usage(prefix, counters), prefix.version());
    }

    private static List<YearUsage> usage(ManagerPrefix prefix, Map<Integer, Long> counters) {
        return counters.entrySet().stream()
            .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
            .map(counter -> {
                long used = counter.getValue() - prefix.range().from();
                String year = Isrc.of(prefix.prefix(), counter.getKey() % 100, 0).year();
                return new YearUsage(year, used, prefix.range().size() - used);
            })
            .toList();
    }
}
