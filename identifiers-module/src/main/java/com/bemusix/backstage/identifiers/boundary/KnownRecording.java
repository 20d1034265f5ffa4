package com.bemusix.backstage.identifiers.boundary;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;

/** A recording that has a code, as it is described where it was found. */
public record KnownRecording(RecordingId recording, Isrc isrc, ReferenceFields reference) {
}
