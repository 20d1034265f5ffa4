package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.CodeView;

/**
 * A track.
 *
 * @param details         with volume, number and recording filled in
 * @param isrcChoice      of the recording, so the same wherever it is placed
 * @param code            null while the recording has none
 * @param recordingShared whether the recording is on another release as well, where a change would show too
 * @param recordingLocked whether such a release is handed in or approved, so that title, version, main artists, duration and type stay
 * @param version         grows with every change to the place or to the recording in it
 */
public record TrackView(TrackId id, int volume, int number, RecordingId recordingId, TrackDetails details, IsrcChoice isrcChoice,
        CodeView code, boolean recordingShared, boolean recordingLocked, long version) {
}
