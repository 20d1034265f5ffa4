package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import java.util.UUID;

/** A stock of UPCs with its level. */
record PoolAnswer(UUID id, String companyPrefix, String owner, PoolOwnership ownership, long capacity, long used, long free,
        boolean example) {

    static PoolAnswer of(PoolView pool) {
        return new PoolAnswer(pool.id(), pool.companyPrefix(), pool.owner(), pool.ownership(), pool.capacity(), pool.used(), pool.free(),
            pool.example());
    }
}
