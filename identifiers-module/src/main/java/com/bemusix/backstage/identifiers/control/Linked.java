package com.bemusix.backstage.identifiers.control;

import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.boundary.LedgerFault.Kind;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.LedgerLink;

/**
 * A place of the chain and what stands there.
 *
 * @param entry null if somebody took it away
 */
public record Linked(LedgerLink link, LedgerEntry entry) {

    LedgerFault fault(Kind kind, Long otherPlace) {
        return new LedgerFault(kind, link.account(), link.place(), otherPlace, link.overallPlace(), entry == null ? null : entry.code());
    }
}
