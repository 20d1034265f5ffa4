package com.bemusix.backstage.identifiers.control;

import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.LedgerLink;

/**
 * An entry at its place.
 *
 * @param before the link before it in the account, or null
 */
public record Placed(LedgerLink link, LedgerEntry entry, LedgerLink before) {

    public String previousHash() {
        return before == null ? LedgerLink.BEGINNING : before.hash();
    }
}
