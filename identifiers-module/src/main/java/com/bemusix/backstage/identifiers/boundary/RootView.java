package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.RootYears;

/**
 * A root that an account has declared.
 *
 * @param years           years of reference with a range of their own, in order
 * @param prefixAllocated whether the first two letters are on the list of allocated ones
 * @param usage           one entry for each year of reference in which the account has codes of this root, the two digits descending
 */
public record RootView(UUID id, AccountId account, IsrcPrefix prefix, String registrantName, String agency, LocalDate allocatedOn,
        LocalDate expiresOn, int designationFrom, int designationTo, List<YearRange> years, ZoneId zone, NumberingPolicy policy,
        boolean isDefault,
        Standing standing, boolean prefixAllocated, List<YearUsage> usage, long version, Instant declaredAt) {

    /** The reason of a root that is suspended because somebody else names it too. */
    public static final String CONFLICT = IsrcRoot.CONFLICT;

    /**
     * How the claim stands.
     *
     * @param reason what staff say about it, {@link RootView#CONFLICT}, or null
     */
    public record Standing(RootStatus status, String reason, Instant at, String by) {
    }

    /**
     * @param used bound codes by year of reference
     * @param now  to tell whether it has expired
     */
    static RootView of(IsrcRoot root, Map<String, Long> used, Instant now) {
        boolean allocated = IsrcPrefixTable.levelOf(root.prefix()) == IsrcPrefixTable.Level.ALLOCATED;
        RootYears years = root.years();
        List<YearRange> apart = years.overrides().entrySet().stream()
            .map(year -> new YearRange(year.getKey(), year.getValue().from(), year.getValue().to())).toList();
        Standing standing = new Standing(root.statusOn(root.dayOf(now)), root.statusReason(), root.statusAt(), root.statusBy());
        return new RootView(root.id(), root.account(), root.prefix(), root.registrantName(), root.agency(), root.allocatedOn(),
            root.expiresOn(), root.range().from(), root.range().to(), apart, root.zone(), root.policy(), root.isDefault(), standing,
            allocated,
            YearUsage.of(used, years), root.version(), root.declaredAt());
    }

    public RootStatus status() {
        return standing.status();
    }

    /** Whether that is why it is suspended, and no word of staff. */
    public boolean conflicting() {
        return status() == RootStatus.SUSPENDED && CONFLICT.equals(standing.reason());
    }
}
