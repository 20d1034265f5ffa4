package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.web.api.support.Input;
import jakarta.validation.constraints.NotNull;

/**
 * How a release comes by its UPC.
 *
 * @param upc with {@link Choice#ENTER} the code in any form that people write
 */
record UpcChoice(@NotNull Choice choice, String upc) {

    /** Whether the label has a code. */
    enum Choice {
        /** Yes, and here it is. */
        ENTER,
        /** No; one is drawn from the distributor's stock. */
        GENERATE
    }

    /** This choice, if it is a possible one. */
    UpcChoice checked(Input input) {
        input.check("", this);
        input.require(choice != Choice.ENTER || upc != null, "/upc", "REQUIRED");
        input.require(choice != Choice.GENERATE || upc == null, "/upc", "NOT_EXPECTED");
        input.identifier("/upc", upc, Gtin::parseForRelease);
        input.done();
        return this;
    }
}
