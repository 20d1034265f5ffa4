package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;

/** A code of an account with the recording as it was described when the code was assigned or entered. */
public record LedgerRow(Isrc isrc, RecordingId recording, ReferenceFields reference, IsrcOrigin origin, AssignmentStatus status,
        boolean ownRoot, Instant at, String by) {
}
