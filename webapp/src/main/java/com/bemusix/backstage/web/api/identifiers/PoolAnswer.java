package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.web.api.people.AccountRef;
import java.util.Map;
import java.util.UUID;

/** A stock of UPCs with its level. */
record PoolAnswer(UUID id, String companyPrefix, long firstItem, long lastItem, String firstUpc, String lastUpc, String owner,
        PoolOwnership ownership, AccountRef account, String proof, long capacity, long used, long free, int alert, boolean example) {

    /** @param names of the accounts that have stocks */
    static PoolAnswer of(PoolView pool, Map<AccountId, String> names) {
        return new PoolAnswer(pool.id(), pool.companyPrefix(), pool.firstItem(), pool.lastItem(), pool.first(), pool.last(), pool.owner(),
            pool.ownership(), AccountRef.of(pool.account(), names), pool.proof(), pool.capacity(), pool.used(), pool.free(), pool.alert(),
            pool.example());
    }
}
