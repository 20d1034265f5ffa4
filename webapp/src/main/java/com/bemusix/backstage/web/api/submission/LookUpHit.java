package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import java.util.UUID;

/** A recording of the account that has a code and is like one that allegedly never had one. */
record LookUpHit(UUID recordingId, String isrc, String isrcDisplay, String mainArtist, String title, String version, Long durationMs) {

    static LookUpHit of(KnownRecording known) {
        ReferenceFields fields = known.reference();
        return new LookUpHit(known.recording().value(), known.isrc().value(), known.isrc().display(), fields.mainArtist(), fields.title(),
            fields.version(), fields.durationMs());
    }
}
