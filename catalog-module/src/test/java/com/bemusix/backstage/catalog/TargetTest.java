package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    private static final TrackId TRACK = TrackId.parse("0199a8c2-6f00-7000-8000-000000000001");

    @Test
    void aPointerSaysWhere() {
        assertThat(Target.release(null).pointer()).isEmpty();
        assertThat(Target.release("title").pointer()).isEqualTo("/title");
        assertThat(Target.release("pLine/owner").pointer()).isEqualTo("/pLine/owner");
        assertThat(Target.track(TRACK, null).pointer()).isEqualTo("/tracks/" + TRACK);
        assertThat(Target.track(TRACK, "isrc").pointer()).isEqualTo("/tracks/" + TRACK + "/isrc");
        assertThat(Target.account("isrcMode").pointer()).isEqualTo("/account/isrcMode");
        assertThat(Target.release("tracks").pointer()).isEqualTo("/tracks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/title", "/tracks", "/pLine/owner", "/account", "/account/terms",
        "/tracks/0199a8c2-6f00-7000-8000-000000000001", "/tracks/0199a8c2-6f00-7000-8000-000000000001/artists/0/name"})
    void parseReadsWhatPointerWrote(String pointer) {
        assertThat(Target.parse(pointer).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"title", "/", "//", "/title/", "/tracks/1/isrc", "/tracks/0199a8c2-6f00-7000-8000-00000000000g",
        "/tracks/0199a8c2-6f00-7000-8000-000000000001/", "/a b", "/ti~0tle", "/title\n"})
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Target.parse(text));
    }

    @Test
    void onlyATrackHasATracksId() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(Target.Kind.RELEASE, UUID.randomUUID(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(Target.Kind.TRACK, null, "isrc"));
        assertThatIllegalArgumentException().isThrownBy(() -> Target.release("<script>"));
    }
}
