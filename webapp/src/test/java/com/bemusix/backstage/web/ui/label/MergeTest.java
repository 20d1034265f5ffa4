package com.bemusix.backstage.web.ui.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.identifiers.RecordingId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final List<ArtistCredit> ADA = List.of(new ArtistCredit("Ada Nightjar", ArtistRole.MAIN));

    private static TrackDetails track(Integer number, String title, String version, List<ArtistCredit> artists, Long durationMs) {
        return new TrackDetails(1, number, null, title, version, artists, null, durationMs, null, null, null, null);
    }

    @Test
    void whatWasChangedHereWinsAndEverythingElseIsTheirs() {
        TrackDetails base = track(1, "Halogen", null, ADA, 1000L);
        TrackDetails mine = track(1, "Halogen Light", null, ADA, 1000L);
        TrackDetails theirs = track(1, "Xenon", "Live", List.of(), 2000L);

        assertThat(Merge.of(base, mine, theirs)).isEqualTo(track(1, "Halogen Light", "Live", List.of(), 2000L));
    }

    @Test
    void whatWasTakenAwayHereStaysAway() {
        TrackDetails base = track(1, "Halogen", "Live", ADA, 1000L);
        TrackDetails mine = track(1, "Halogen", null, List.of(), 1000L);

        assertThat(Merge.of(base, mine, base)).isEqualTo(mine);
    }

    @Test
    void aFormThatSaysNoPlaceLeavesTheTrackWhereTheyPutIt() {
        RecordingId recording = new RecordingId(UUID.randomUUID());
        TrackDetails base = new TrackDetails(1, 1, recording, "Halogen", null, ADA, null, null, null, null, null, null);
        TrackDetails moved = new TrackDetails(2, 3, recording, "Halogen", null, ADA, null, null, null, null, null, null);

        TrackDetails merged = Merge.of(base, TrackForm.of(base).details(), moved);

        assertThat(merged).returns(null, TrackDetails::volume).returns(null, TrackDetails::number).returns(null, TrackDetails::recordingId)
            .returns("Halogen", TrackDetails::title);
    }
}
