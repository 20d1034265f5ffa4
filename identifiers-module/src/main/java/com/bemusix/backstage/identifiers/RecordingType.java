package com.bemusix.backstage.identifiers;

/** What an ISRC can name (ISO 3901, scope). A music video needs a code of its own, even if its sound is that of a recording with a code. */
public enum RecordingType {
    SOUND,
    MUSIC_VIDEO
}
