package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.entity.UpcAssignment;

/**
 * A UPC or EAN of an account with the release that it names, or named before it was withdrawn. The release may be gone.
 *
 * @param upc the digits in the form in which they were entered or drawn
 */
public record UpcRow(Gtin gtin, String upc, ReleaseId release, UpcOrigin origin, AssignmentStatus status, Instant at, String by) {

    static UpcRow of(UpcAssignment assignment) {
        Gtin gtin = assignment.gtin();
        return new UpcRow(gtin, gtin.entered(), assignment.release(), assignment.origin(), assignment.status(), assignment.at(),
            assignment.by());
    }
}
