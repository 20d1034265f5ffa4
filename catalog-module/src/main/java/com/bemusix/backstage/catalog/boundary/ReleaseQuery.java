package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.Text;
import jakarta.validation.constraints.Pattern;

/**
 * Which releases, in which order.
 *
 * @param q     part of title, version, artist, label or catalogue number; or a whole UPC or ISRC in any spelling; null for all
 * @param tab   null for all
 * @param state null for all of the tab
 * @param sort  {@code changed}, {@code title} or {@code releaseDate}, with {@code -} in front from the greatest down; null for
 *              {@code -changed}. Releases without a date come last in either direction
 */
public record ReleaseQuery(@PlainText(max = 250) String q, ReleaseTab tab, ReleaseState state,
        @Pattern(regexp = "-?(changed|title|releaseDate)") String sort) {

    public ReleaseQuery {
        q = Text.normal(q);
        tab = tab == null ? ReleaseTab.ALL : tab;
        sort = sort == null ? "-changed" : sort;
    }

    /** All releases, the last changed first. */
    public static ReleaseQuery all() {
        return new ReleaseQuery(null, null, null, null);
    }
}
