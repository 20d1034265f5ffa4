package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import com.bemusix.backstage.identifiers.boundary.UpcHistory;
import com.bemusix.backstage.identifiers.boundary.UpcRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A UPC or EAN of the account with everything that happened to it.
 *
 * @param history oldest first
 */
record UpcLedgerAnswer(Entry entry, List<LedgerEvent> history) {

    static UpcLedgerAnswer of(UpcHistory history) {
        return new UpcLedgerAnswer(Entry.of(history.row()), history.events());
    }

    /** A number with the release that it names, or named before it was withdrawn. */
    record Entry(String upc, String gtin, UUID releaseId, UpcOrigin origin, AssignmentStatus status, Instant recordedAt,
            String recordedBy) {

        static Entry of(UpcRow row) {
            return new Entry(row.upc(), row.gtin().key(), row.release().value(), row.origin(), row.status(), row.at(), row.by());
        }
    }
}
