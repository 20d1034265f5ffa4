package com.bemusix.backstage.catalog;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.constraint.ValidGtin;

/**
 * That a release was out before, as far as the label says it: the same product with another distributor, or taken down and coming back. It
 * is no reference to a release here.
 *
 * @param where     with whom or in which form, null if nobody says
 * @param upc       under which product code, its digits; null if it is not known
 * @param takenDown whether it was taken down, and is not just moving here; never null, for whoever says nothing means no
 */
public record PreviousRelease(@PlainText(max = PreviousRelease.MAX_WHERE) String where, @ValidGtin String upc, Boolean takenDown) {

    public static final int MAX_WHERE = 250;

    public PreviousRelease {
        takenDown = Boolean.TRUE.equals(takenDown);
        where = Text.normal(where);
        upc = Text.normal(upc);
        upc = upc != null && Gtin.isValid(upc) ? Gtin.parse(upc).entered() : upc;
    }
}
