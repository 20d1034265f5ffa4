package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RootStatus;

/**
 * A root that an account has declared.
 *
 * @param prefixAllocated whether the first two letters are on the list of allocated ones
 * @param usage           one entry for each year of reference in which the account has codes of this root, newest use first
 */
public record RootView(UUID id, AccountId account, IsrcPrefix prefix, String registrantName, String agency, int designationFrom,
        int designationTo, boolean isDefault, RootStatus status, boolean prefixAllocated, List<YearUsage> usage, long version,
        Instant declaredAt) {
}
