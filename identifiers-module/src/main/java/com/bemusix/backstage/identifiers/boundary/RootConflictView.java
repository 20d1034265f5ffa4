package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.entity.RootConflict;

/**
 * Two accounts name the same root. For staff only: who holds a root is not disclosed to anybody else.
 *
 * @param holder   the account that declared it first
 * @param claimant the account that was refused
 */
public record RootConflictView(UUID id, IsrcPrefix prefix, AccountId holder, AccountId claimant, Instant at) {

    static RootConflictView of(RootConflict conflict) {
        return new RootConflictView(conflict.id(), conflict.root().prefix(), conflict.root().account(), conflict.claimant(), conflict.at());
    }
}
