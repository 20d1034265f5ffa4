package com.bemusix.backstage.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A P line (rights in the recordings) or C line (rights in cover, texts and the rest). Both parts may be missing in a draft.
 *
 * @param year  four digits
 * @param owner the owner alone, without year and symbol
 */
public record CopyrightLine(
        @Min(PlausibleDate.FIRST_YEAR) @Max(PlausibleDate.LAST_YEAR) Integer year,
        @PlainText(max = CopyrightLine.MAX_OWNER) String owner) {

    public static final int MAX_OWNER = 500;

    public CopyrightLine {
        owner = Text.normal(owner);
    }

    /** Null if both parts are missing: nothing has been said then. */
    public CopyrightLine orNull() {
        return year == null && owner == null ? null : this;
    }
}
