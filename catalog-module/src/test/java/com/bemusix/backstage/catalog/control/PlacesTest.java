package com.bemusix.backstage.catalog.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.TrackId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final TrackId ONE = new TrackId(new UUID(0, 1));
    private static final TrackId TWO = new TrackId(new UUID(0, 2));
    private static final TrackId THREE = new TrackId(new UUID(0, 3));

    private final Places places = new Places(Map.of(new Place(1, 1), ONE, new Place(1, 2), TWO, new Place(2, 1), THREE));

    @Test
    void withoutAWishATrackComesLast() {
        assertThat(places.free(null, null)).isEqualTo(new Place(2, 2));
        assertThat(places.free(1, null)).isEqualTo(new Place(1, 3));
        assertThat(places.free(3, null)).isEqualTo(new Place(3, 1));
        assertThat(new Places(Map.of()).free(null, null)).isEqualTo(new Place(1, 1));
    }

    @Test
    void aPlaceThatIsTakenIsRefused() {
        assertThatExceptionOfType(CatalogException.class).isThrownBy(() -> places.free(1, 2))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.TRACK_PLACE_TAKEN))
                .satisfies(refused -> assertThat(refused.facts()).isEqualTo(Map.of("volume", "1", "number", "2")));
    }

    @Test
    void aTrackMayStayWhereItIs() {
        assertThat(places.move(new Place(1, 2), 1, 2)).isEqualTo(new Place(1, 2));
        assertThat(places.move(new Place(1, 2), null, null)).isEqualTo(new Place(1, 2));
        assertThat(places.move(new Place(1, 2), 2, null)).isEqualTo(new Place(2, 2));
        assertThat(places.move(new Place(1, 2), null, 7)).isEqualTo(new Place(1, 7));
    }

    @Test
    void aTrackCannotMoveOntoAnother() {
        assertThatExceptionOfType(CatalogException.class).isThrownBy(() -> places.move(new Place(1, 2), 1, 1))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.TRACK_PLACE_TAKEN));
    }

    @Test
    void thereIsNoTrack501() {
        Map<Place, TrackId> full = new HashMap<>();
        for (int number = 1; number <= Places.MAX_TRACKS; number++) {
            full.put(new Place(1, number), new TrackId(new UUID(1, number)));
        }

        assertThatExceptionOfType(CatalogException.class).isThrownBy(() -> new Places(full).free(2, 1))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.TOO_MANY_TRACKS));
        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> new Places(Map.of(new Place(1, Places.MAX_TRACKS), ONE)).free(1, null))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.TOO_MANY_TRACKS));
    }

    @Test
    void aWholeOrderIsAccepted() {
        places.requireWhole(Map.of(TWO, new Place(1, 1), ONE, new Place(1, 2), THREE, new Place(1, 3)));
        places.requireWhole(Map.of(TWO, new Place(1, 1), ONE, new Place(2, 1), THREE, new Place(3, 1)));
    }

    @Test
    void anOrderWithGapsRepeatsOrStrangersIsRefused() {
        refused(Map.of(ONE, new Place(1, 1), TWO, new Place(1, 2)));
        refused(Map.of(ONE, new Place(1, 1), TWO, new Place(1, 2), THREE, new Place(1, 4)));
        refused(Map.of(ONE, new Place(1, 1), TWO, new Place(1, 1), THREE, new Place(1, 2)));
        refused(Map.of(ONE, new Place(1, 1), TWO, new Place(1, 2), THREE, new Place(3, 1)));
        refused(Map.of(ONE, new Place(2, 1), TWO, new Place(2, 2), THREE, new Place(2, 3)));
        refused(Map.of(ONE, new Place(0, 1), TWO, new Place(0, 2), THREE, new Place(0, 3)));
        refused(Map.of(ONE, new Place(1, 0), TWO, new Place(1, 1), THREE, new Place(1, 2)));
        refused(Map.of(ONE, new Place(1, 1), TWO, new Place(1, 2), new TrackId(new UUID(0, 4)), new Place(1, 3)));
    }

    private void refused(Map<TrackId, Place> wanted) {
        assertThatExceptionOfType(CatalogException.class).isThrownBy(() -> places.requireWhole(wanted))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.TRACK_ORDER_INCOMPLETE));
    }
}
