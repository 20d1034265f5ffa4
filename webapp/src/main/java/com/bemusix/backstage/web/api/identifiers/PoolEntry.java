package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.web.api.support.Input;

/** A stock of UPCs to be entered. */
record PoolEntry(String companyPrefix, String owner, PoolOwnership ownership) {

    AddPool command(Input input) {
        AddPool command = new AddPool(companyPrefix, owner, ownership, false);
        input.check("", command);
        input.done();
        return command;
    }
}
