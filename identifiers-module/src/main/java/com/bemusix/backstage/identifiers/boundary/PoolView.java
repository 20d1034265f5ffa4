package com.bemusix.backstage.identifiers.boundary;

import java.util.UUID;

import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.entity.UpcPool;

/** A stock of UPCs: capacity is used plus free. */
public record PoolView(UUID id, String companyPrefix, String owner, PoolOwnership ownership, long capacity, long used, long free,
        boolean example, long version) {

    static PoolView of(UpcPool pool, long used) {
        long capacity = pool.prefix().capacity();
        return new PoolView(pool.id(), pool.companyPrefix(), pool.owner(), pool.ownership(), capacity, used, capacity - used,
            pool.example(), pool.version());
    }
}
