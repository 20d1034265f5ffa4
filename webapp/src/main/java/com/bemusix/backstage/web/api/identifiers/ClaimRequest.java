package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.submission.boundary.ClaimCode;
import com.bemusix.backstage.web.api.support.Input;
import java.util.UUID;

/** A code that cannot be entered and is said to belong to a recording all the same. */
record ClaimRequest(UUID recordingId, String isrc, IsrcOrigin origin, String licensor, String statement) {

    ClaimCode command(Input input) {
        Isrc code = input.identifier("/isrc", isrc, Isrc::parse);
        ClaimCode command = new ClaimCode(recordingId == null ? null : new RecordingId(recordingId), code, origin, licensor, statement);
        input.check("", command);
        input.done();
        return command;
    }
}
