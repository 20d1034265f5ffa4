package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;

/** A prefix code of the distributor with its use in each year of reference, the latest year of drawing first. */
public record PrefixView(UUID id, IsrcPrefix prefix, PrefixPurpose purpose, String registrantName, String agency, String appointment,
        int designationFrom, int designationTo, LocalDate validFrom, LocalDate validTo, ZoneId zone, boolean suspended, boolean example,
        List<YearUsage> usage, long version) {
}
