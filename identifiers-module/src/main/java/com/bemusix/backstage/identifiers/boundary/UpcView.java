package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;

/**
 * The UPC or EAN of a release.
 *
 * @param gtin the key to compare by
 * @param upc  the digits in the form in which they were entered or drawn
 */
public record UpcView(ReleaseId release, Gtin gtin, String upc, UpcOrigin origin, boolean locked, Instant at) {
}
