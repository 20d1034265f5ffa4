package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.List;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.control.IsrcEntry;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/**
 * The code of a recording.
 *
 * @param origin  null while nobody said where an entered code comes from
 * @param ownRoot whether the code is of a root that the account has declared
 * @param locked  whether it can no longer be changed
 * @param by      the name of the person who entered it or had it drawn
 */
public record CodeView(RecordingId recording, Isrc isrc, AssignmentStatus status, IsrcOrigin origin, String licensor, boolean ownRoot,
        boolean locked, Instant at, String by) {

    /** @param roots the account's */
    static CodeView of(IsrcAssignment assignment, List<IsrcRoot> roots) {
        return new CodeView(assignment.recording(), assignment.isrc(), assignment.status(), assignment.origin(), assignment.licensor(),
            IsrcEntry.ofOwnRoot(assignment, roots), assignment.locked(), assignment.at(), assignment.by());
    }
}
