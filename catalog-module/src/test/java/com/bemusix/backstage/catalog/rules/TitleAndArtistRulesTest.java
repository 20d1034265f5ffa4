package com.bemusix.backstage.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAndArtistRulesTest extends RuleTest {

    private static final List<ArtistCredit> VARIOUS = List.of(new ArtistCredit("Various Artists", ArtistRole.MAIN));

    @ParameterizedTest
    @ValueSource(strings = {"Track 1", "track 01", "TRACK#3", "Audio Track 12", "Piste 4", "Instrumental", "Untitled", "Untitled 2",
        "Unknown"})
    @DisplayName("MD-104: a title that names nothing warns")
    void aTitleThatNamesNothingWarns(String title) {
        facts.track(2).title = title;

        assertThat(found()).containsExactly(warns("TITLE_GENERIC.message", "/tracks/2/title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Song 2", "Trackademicks", "Tracks of My Tears", "Instrumental No More", "Unknown Pleasures", "1999",
        "Track 1 (Reprise) of Many"})
    @DisplayName("MD-104: a title that only begins like that is in order")
    void aTitleThatOnlyBeginsLikeThatIsInOrder(String title) {
        facts.track(2).title = title;

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("MD-104: the title of the release counts too")
    void theTitleOfTheReleaseCountsToo() {
        facts.title = "Untitled";

        assertThat(found()).containsExactly(warns("TITLE_GENERIC.message", "/title"));
    }

    @ParameterizedTest
    @CsvSource({"Halogen", "HALOGEN", "Halogén"})
    @DisplayName("MD-106: the same title twice blocks at the second")
    void theSameTitleTwiceBlocks(String title) {
        facts.track(2).title = title;

        assertThat(found()).containsExactly(blocks("TITLE_DUPLICATE_IN_RELEASE.message", "/tracks/2/title"));
        assertThat(arguments()).containsExactly(List.of(title, "1"));
    }

    @Test
    @DisplayName("MD-106: another version, or another artist, tells them apart")
    void anotherVersionOrArtistTellsThemApart() {
        facts.track(2).title = "Halogen";
        facts.track(2).version = "Reprise";
        assertThat(found()).isEmpty();

        facts.track(2).version = null;
        facts.track(2).by("Mono Club");
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("AR-205: Various Artists on a track warns")
    void variousArtistsOnATrackWarns() {
        facts.track(2).by("various artists");

        assertThat(found()).containsExactly(warns("VARIOUS_ARTISTS_RULE.message", "/tracks/2/artists"));
    }

    @Test
    @DisplayName("AR-205: four performers without Various Artists warn, with it not")
    void fourPerformersWantVariousArtists() {
        facts.track(1).by("Ilse Tanaka");
        facts.track(2).by("Mono Club");
        facts.add("Tide Tables", "QZ9BM2600003").by("Kobalt");
        facts.add("Low Sun", "QZ9BM2600004").by("Rue Verte");
        assertThat(found()).containsExactly(warns("VARIOUS_ARTISTS_RULE.message.many", "/artists"));

        facts.artists = VARIOUS;
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("AR-205: one artist on all tracks stands for the release, with however many guests")
    void oneArtistOnAllTracksStandsForTheRelease() {
        facts.track(1).by("Ilse Tanaka", "Mono Club");
        facts.track(2).by("Ilse Tanaka", "Kobalt", "Rue Verte", "Anna Weiss");

        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("AR-205: Various Artists for fewer than four warns")
    void variousArtistsForFewerThanFourWarns() {
        facts.artists = VARIOUS;

        assertThat(found()).containsExactly(warns("VARIOUS_ARTISTS_RULE.message.few", "/artists"));
    }
}
