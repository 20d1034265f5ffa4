package com.bemusix.backstage.identifiers.entity;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;

/**
 * A recording that claims a code, with what is known of it and of where it has the code from.
 *
 * @param origin   null if nobody said
 * @param licensor null if nobody said
 */
public record CaseClaim(AccountId account, RecordingId recording, ReferenceFields reference, IsrcOrigin origin, String licensor) {

    /** What an assignment says, for another code that its recording gets in its place. */
    public static CaseClaim of(IsrcAssignment assignment) {
        return new CaseClaim(assignment.account(), assignment.recording(), assignment.reference(), null, null);
    }
}
