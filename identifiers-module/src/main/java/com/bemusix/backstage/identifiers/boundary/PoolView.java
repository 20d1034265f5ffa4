package com.bemusix.backstage.identifiers.boundary;

import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.entity.UpcPool;

/**
 * A stock of UPCs: capacity is used plus free.
 *
 * @param first   the first number of the stock, with check digit
 * @param last    the last one
 * @param account whom alone it serves, or null
 * @param proof   null for an old stock of which nobody wrote it down
 * @param alert   70, 85 or 95 once so many percent are used, else 0
 */
public record PoolView(UUID id, String companyPrefix, long firstItem, long lastItem, String first, String last, String owner,
        PoolOwnership ownership, AccountId account, String proof, long capacity, long used, long free, int alert, boolean example,
        long version) {

    static PoolView of(UpcPool pool, long used) {
        long capacity = pool.items().count();
        return new PoolView(pool.id(), pool.companyPrefix(), pool.items().first(), pool.items().last(),
            pool.items().item(pool.items().first()).entered(), pool.items().item(pool.items().last()).entered(), pool.owner(),
            pool.ownership(), pool.account(), pool.proof(), capacity, used, capacity - used, UseLevel.of(used, capacity), pool.example(),
            pool.version());
    }
}
