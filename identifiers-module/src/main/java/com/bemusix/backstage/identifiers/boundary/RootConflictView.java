package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ConflictOutcome;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.entity.RootClaim;
import com.bemusix.backstage.identifiers.entity.RootConflict;

/**
 * Two accounts name the same root. For staff only: who holds a root is not disclosed to anybody else.
 *
 * @param rootId         the root of the holder
 * @param holder         the account that declared it first
 * @param claimant       the account that was refused
 * @param registrantName to whom the root was given, as the claimant says
 * @param verified       whether staff had verified the holder's root when it was claimed
 * @param outcome        null while it is not settled
 */
public record RootConflictView(UUID id, IsrcPrefix prefix, UUID rootId, AccountId holder, AccountId claimant, String registrantName,
        String agency, int designationFrom, int designationTo, Instant at, boolean verified, ConflictOutcome outcome, String reason,
        String settledBy) {

    static RootConflictView of(RootConflict conflict) {
        RootClaim claim = conflict.claim();
        return new RootConflictView(conflict.id(), conflict.root().prefix(), conflict.root().id(), conflict.root().account(),
            conflict.claimant(), claim.registrantName(), claim.agency(), claim.range().from(), claim.range().to(), conflict.at(),
            conflict.verified(), conflict.outcome(), conflict.reason(), conflict.settledBy());
    }

    public boolean open() {
        return outcome == null;
    }
}
