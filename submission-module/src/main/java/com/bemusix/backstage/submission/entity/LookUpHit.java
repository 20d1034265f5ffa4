package com.bemusix.backstage.submission.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;

/** A recording that a look-up found, as it was described then. */
@Embeddable
public class LookUpHit {

    @Column(nullable = false, updatable = false)
    private UUID recording;

    @Column(nullable = false, updatable = false)
    private String isrc;

    @Column(nullable = false, updatable = false)
    private String mainArtist;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(updatable = false)
    private String versionTitle;

    @Column(nullable = false, updatable = false)
    private long durationMs;

    protected LookUpHit() {
    }

    LookUpHit(KnownRecording known) {
        this.recording = known.recording().value();
        this.isrc = known.isrc().value();
        this.mainArtist = known.reference().mainArtist();
        this.title = known.reference().title();
        this.versionTitle = known.reference().version();
        this.durationMs = known.reference().durationMs();
    }

    KnownRecording known() {
        return new KnownRecording(new RecordingId(recording), new Isrc(isrc),
                new ReferenceFields(mainArtist, title, versionTitle, durationMs, null, null));
    }
}
