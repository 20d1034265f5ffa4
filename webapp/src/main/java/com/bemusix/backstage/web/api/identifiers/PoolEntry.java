package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.web.api.support.Input;

/** A stock of UPCs to be entered. */
record PoolEntry(String companyPrefix, Long firstItem, Long lastItem, String owner, PoolOwnership ownership, AccountId accountId,
        String proof) {

    AddPool command(Input input) {
        AddPool command = new AddPool(companyPrefix, firstItem, lastItem, owner, ownership, accountId, proof, false);
        input.check("", command);
        input.done();
        return command;
    }
}
