package com.bemusix.backstage.crash;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** What the registry has promised by its answers: which code a track has by now, which were counted for which, what is void. */
final class Acknowledged {

    /** The code of each track by now; null after it was taken back or voided. */
    private final Map<String, String> ofTrack = new HashMap<>();
    /** Codes that were drawn or counted, with the track that got them. */
    private final Map<String, String> given = new HashMap<>();
    private final List<String> ended = new ArrayList<>();
    private final Set<String> voided = new HashSet<>();
    private final Queue<List<String>> toVoid = new ArrayDeque<>();
    private final List<String> broken = new ArrayList<>();
    private int codes;
    private int withdrawals;

    synchronized void given(String track, String code) {
        String other = given.put(code, track);
        if (other != null && !other.equals(track)) {
            broken.add(code + " was given to the tracks " + other + " and " + track);
        }
        bound(track, code);
    }

    synchronized void bound(String track, String code) {
        ofTrack.put(track, code);
        codes++;
    }

    synchronized void withdrawn(String track) {
        ofTrack.put(track, null);
        withdrawals++;
    }

    /** All codes that were ever drawn or counted. */
    synchronized Set<String> given() {
        return Set.copyOf(given.keySet());
    }

    /** Offers tracks with drawn codes to the officers. */
    synchronized void offer(List<String> tracks) {
        toVoid.add(tracks);
    }

    /** Two tracks that were offered, or none. */
    synchronized List<String> toVoid() {
        return toVoid.isEmpty() ? List.of() : toVoid.remove();
    }

    synchronized void voided(String track, String code) {
        ofTrack.put(track, null);
        voided.add(code);
    }

    synchronized Set<String> voided() {
        return Set.copyOf(voided);
    }

    /** The numbers of the reservation are void. */
    synchronized void ended(String reservation) {
        ended.add(reservation);
    }

    synchronized Map<String, String> ofTrack() {
        return new HashMap<>(ofTrack);
    }

    synchronized List<String> ended() {
        return List.copyOf(ended);
    }

    /** What was promised, and is not so. */
    synchronized void broken(String what) {
        broken.add(what);
    }

    /** What was found to be broken on the way. */
    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    synchronized int codes() {
        return codes;
    }

    synchronized int withdrawals() {
        return withdrawals;
    }

    synchronized int all() {
        return codes + withdrawals + ended.size() + voided.size();
    }
}
