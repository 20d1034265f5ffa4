package com.bemusix.backstage.identifiers.boundary;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PrefixPurpose;

/**
 * A prefix code that the distributor holds.
 *
 * @param prefix          as people write it
 * @param appointment     the agency's reference of the appointment as ISRC Manager, or null
 * @param designationFrom first designation code of the range, null for 00000
 * @param designationTo   last designation code, inclusive, null for 99999
 * @param yearlyQuota     how many codes a year the agency allows: 10,000 to a manager of low volume, any number of the appointment; null
 *                        for 100,000, which is all that a prefix code has
 * @param validFrom       first day of use, null for no limit; days are those of the zone
 * @param validTo         last day of use, inclusive, null for no limit
 * @param zone            the time zone that decides in which year a code is assigned
 * @param account         whom alone the prefix serves, or null for a shared one. An account that has one of its own is served from that
 *                        and from no other: when it is used up, suspended or out of its days the draw is refused, not moved to a
 *                        shared prefix, for a label that was promised a code of its own would find others in its catalogue, for life
 * @param sharedFallback  the decision of staff that its account is served from the shared prefixes all the same when this one cannot;
 *                        only with an account
 * @param example         invented, for a demonstration; never used while there is a real one
 */
public record AddPrefix(@NotBlank @Size(max = 50) String prefix, @NotNull PrefixPurpose purpose,
        @NotBlank @Size(max = 250) String registrantName, @Size(max = 250) String agency, @Size(max = 250) String appointment,
        @Min(0) @Max(99_999) Integer designationFrom, @Min(0) @Max(99_999) Integer designationTo,
        @Min(1) @Max(100_000) Integer yearlyQuota, LocalDate validFrom, LocalDate validTo, @NotNull ZoneId zone, AccountId account,
        boolean sharedFallback, boolean example) {
}
