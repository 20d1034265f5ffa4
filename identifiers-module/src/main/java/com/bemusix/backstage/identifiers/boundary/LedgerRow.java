package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.List;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReservationStatus;
import com.bemusix.backstage.identifiers.control.IsrcEntry;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.UsedIsrc;

/**
 * A code of an account with the recording as it was described when the code was assigned or entered.
 *
 * @param recording null for a number that is only reserved, or was, or was used outside; nothing is known of a recording then
 */
public record LedgerRow(Isrc isrc, RecordingId recording, ReferenceFields reference, IsrcOrigin origin, AssignmentStatus status,
        boolean ownRoot, Instant at, String by) {

    private static final ReferenceFields UNKNOWN = new ReferenceFields(null, null, null, null, null, null);

    /** @param roots the account's */
    static LedgerRow of(IsrcAssignment assignment, List<IsrcRoot> roots) {
        return new LedgerRow(assignment.isrc(), assignment.recording(), assignment.reference(), assignment.origin(), assignment.status(),
            IsrcEntry.ofOwnRoot(assignment, roots), assignment.at(), assignment.by());
    }

    /** A number that was used outside and names no recording. */
    static LedgerRow of(UsedIsrc marked) {
        return new LedgerRow(marked.isrc(), null, UNKNOWN, null, AssignmentStatus.USED_OUTSIDE, true, marked.at(), marked.by());
    }

    /** A number of a promise that names no recording. */
    static LedgerRow of(Isrc isrc, ReservationView promise) {
        return new LedgerRow(isrc, null, UNKNOWN, null,
            promise.status() == ReservationStatus.VOID ? AssignmentStatus.VOID : AssignmentStatus.RESERVED, true, promise.reservedAt(),
            promise.reservedBy());
    }
}
