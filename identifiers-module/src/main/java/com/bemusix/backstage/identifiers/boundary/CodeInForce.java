package com.bemusix.backstage.identifiers.boundary;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.control.Assignments;

/**
 * The code that names a recording now.
 *
 * @param yearOfFirstPublication as it was known when the code was assigned or entered, or null
 */
public record CodeInForce(RecordingId recording, Isrc isrc, AssignmentStatus status, Integer yearOfFirstPublication) {

    static CodeInForce of(Assignments.InForce code) {
        return new CodeInForce(new RecordingId(code.recordingId()), new Isrc(code.isrc()), code.status(), code.yearOfFirstPublication());
    }
}
