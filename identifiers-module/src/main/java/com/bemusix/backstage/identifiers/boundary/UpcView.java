package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.entity.UpcAssignment;

/**
 * The UPC or EAN of a release.
 *
 * @param gtin the key to compare by
 * @param upc  the digits in the form in which they were entered or drawn
 */
public record UpcView(ReleaseId release, Gtin gtin, String upc, UpcOrigin origin, boolean locked, Instant at) {

    static UpcView of(UpcAssignment assignment) {
        Gtin gtin = assignment.gtin();
        return new UpcView(assignment.release(), gtin, gtin.entered(), assignment.origin(), assignment.locked(), assignment.at());
    }
}
