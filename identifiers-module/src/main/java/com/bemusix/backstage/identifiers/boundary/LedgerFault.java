package com.bemusix.backstage.identifiers.boundary;

import java.util.UUID;

/**
 * The first place at which the ledger is not what was once written.
 *
 * @param accountId  whose entry; null where it is gone and nobody can tell
 * @param place      in the chain of the account, from 1; null where the entry is in no chain
 * @param otherPlace where the entry stands that belongs here; only for {@link Kind#SWAPPED}
 * @param overallPlace in the chain of all accounts; null where the entry is in no chain
 * @param code       the code that the entry speaks of now; null where it is gone
 */
public record LedgerFault(Kind kind, UUID accountId, Long place, Long otherPlace, Long overallPlace, String code) {

    /** What happened. */
    public enum Kind {
        /** What the entry says, or its hash, is not what was hashed. */
        CHANGED,
        /** The entry, or its place in the chain, is gone. */
        MISSING,
        /** Two entries stand at each other's place. */
        SWAPPED,
        /** The entry was written past the chain, or is of another account. */
        FOREIGN,
        /** The chain is sound, but ends elsewhere than was noted at the last commit. */
        HEAD
    }
}
