package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/**
 * A root that an account has declared.
 *
 * @param prefixAllocated whether the first two letters are on the list of allocated ones
 * @param usage           one entry for each year of reference in which the account has codes of this root, the two digits descending
 */
public record RootView(UUID id, AccountId account, IsrcPrefix prefix, String registrantName, String agency, int designationFrom,
        int designationTo, boolean isDefault, RootStatus status, boolean prefixAllocated, List<YearUsage> usage, long version,
        Instant declaredAt) {

    /** @param used bound codes by year of reference */
    static RootView of(IsrcRoot root, Map<String, Long> used) {
        boolean allocated = IsrcPrefixTable.levelOf(root.prefix()) == IsrcPrefixTable.Level.ALLOCATED;
        return new RootView(root.id(), root.account(), root.prefix(), root.registrantName(), root.agency(), root.range().from(),
            root.range().to(), root.isDefault(), root.status(), allocated, YearUsage.of(used, root.range()), root.version(),
            root.declaredAt());
    }
}
