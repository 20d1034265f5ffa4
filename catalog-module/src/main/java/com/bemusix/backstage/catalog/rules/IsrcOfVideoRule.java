package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingType;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ID-009: a music video has a code of its own, even with the same sound (S4 AC2). */
final class IsrcOfVideoRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        Set<Isrc> ofSounds = facts.tracks()
                .filter(track -> track.code() != null && track.details().recordingType() == RecordingType.SOUND)
                .map(track -> track.code().isrc())
                .collect(Collectors.toSet());
        return facts.tracks()
                .filter(track -> track.details().recordingType() == RecordingType.MUSIC_VIDEO)
                .filter(track -> track.code() != null && ofSounds.contains(track.code().isrc()))
                .map(track -> Finding.of(ReasonCode.ISRC_VIDEO_SHARES_AUDIO, Target.track(track.id(), "isrc")));
    }
}
