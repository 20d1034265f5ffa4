package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.TrackId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which places of a release are taken. Drafts may have gaps, an order that is given for the whole release may not. */
public final class Places {

    /** The most tracks that a release may have, and the highest number of one. */
    public static final int MAX_TRACKS = 500;

    private final Map<Place, TrackId> taken;

    /** @param taken by place; not kept */
    public Places(Map<Place, TrackId> taken) {
        this.taken = new HashMap<>(taken);
    }

    /**
     * Finds a place for one more track.
     *
     * @param volume null for the last volume
     * @param number null for the number after the last one
     * @throws CatalogException TOO_MANY_TRACKS, TRACK_PLACE_TAKEN
     */
    public Place free(Integer volume, Integer number) {
        if (taken.size() >= MAX_TRACKS) {
            throw tooMany();
        }
        int inVolume = volume != null ? volume : taken.keySet().stream().mapToInt(Place::volume).max().orElse(1);
        Place place = new Place(inVolume, number != null ? number : last(inVolume) + 1);
        if (place.number() > MAX_TRACKS) {
            throw tooMany();
        }
        requireFree(place);
        return place;
    }

    /**
     * Finds the place that a track shall move to.
     *
     * @param volume null for the present one
     * @param number null for the present one, or in another volume for the number after the last one
     * @throws CatalogException TOO_MANY_TRACKS, TRACK_PLACE_TAKEN
     */
    public Place move(Place present, Integer volume, Integer number) {
        boolean stays = (volume == null || volume == present.volume()) && (number == null || number == present.number());
        if (stays) {
            return present;
        }
        int inVolume = volume != null ? volume : present.volume();
        Place place = new Place(inVolume, number != null ? number : last(inVolume) + 1);
        if (place.number() > MAX_TRACKS) {
            throw tooMany();
        }
        requireFree(place);
        return place;
    }

    public void take(Place place, TrackId track) {
        taken.put(place, track);
    }

    /**
     * @param wanted a place for each track
     * @throws CatalogException TRACK_ORDER_INCOMPLETE unless it names every track, and volumes and numbers count from 1 without gaps
     */
    public void requireWhole(Map<TrackId, Place> wanted) {
        Set<Place> places = new HashSet<>(wanted.values());
        boolean whole = wanted.keySet().equals(new HashSet<>(taken.values()))
                && places.size() == wanted.size()
                && places.stream().allMatch(place -> follows(place, places));
        if (!whole) {
            throw new CatalogException(Kind.TRACK_ORDER_INCOMPLETE);
        }
    }

    private static boolean follows(Place place, Set<Place> places) {
        if (place.number() > 1) {
            return places.contains(new Place(place.volume(), place.number() - 1));
        }
        return place.number() == 1
                && (place.volume() == 1 || place.volume() > 1 && places.contains(new Place(place.volume() - 1, 1)));
    }

    private int last(int volume) {
        return taken.keySet().stream().filter(place -> place.volume() == volume).mapToInt(Place::number).max().orElse(0);
    }

    private void requireFree(Place place) {
        if (taken.containsKey(place)) {
            throw new CatalogException(Kind.TRACK_PLACE_TAKEN,
                    Map.of("volume", Integer.toString(place.volume()), "number", Integer.toString(place.number())));
        }
    }

    private static CatalogException tooMany() {
        return new CatalogException(Kind.TOO_MANY_TRACKS, Map.of("limit", Integer.toString(MAX_TRACKS)));
    }
}
