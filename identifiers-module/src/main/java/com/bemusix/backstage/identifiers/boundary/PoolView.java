package com.bemusix.backstage.identifiers.boundary;

import java.util.UUID;

import com.bemusix.backstage.identifiers.PoolOwnership;

/** A stock of UPCs: capacity is used plus free. */
public record PoolView(UUID id, String companyPrefix, String owner, PoolOwnership ownership, long capacity, long used, long free,
        boolean example, long version) {
}
