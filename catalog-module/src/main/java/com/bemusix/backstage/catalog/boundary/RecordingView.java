package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import java.util.List;

/**
 * A recording, so that a person can tell whether it is the one meant.
 *
 * @param mainArtist main artists in one line, null if there are none
 * @param releases   of the account that it is on, the oldest first
 */
public record RecordingView(RecordingId id, String title, String version, String mainArtist, CodeView code, List<Placement> releases) {

    /** A release that the recording is on. */
    public record Placement(ReleaseId release, String title) {
    }
}
