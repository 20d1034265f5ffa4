package com.bemusix.backstage.crash;

import java.util.List;
import java.util.Map;

/** Two officers of the staff who void codes together: one proposes, the other one confirms. */
final class Officers {

    private final Client one;
    private final Client other;
    private final Acknowledged acknowledged;

    Officers(Client one, Client other, Acknowledged acknowledged) {
        this.one = one;
        this.other = other;
        this.acknowledged = acknowledged;
    }

    /** Voids two drawn codes, if there are two that nobody has voided yet. */
    void voidTwo() throws InterruptedException {
        List<String> tracks = acknowledged.toVoid();
        try {
            if (!tracks.isEmpty()) {
                voidBoth(tracks);
            }
        } catch (Client.Refused e) {
            acknowledged.broken("a case that was opened cannot be read: " + e.getMessage());
        }
    }

    private void voidBoth(List<String> tracks) throws InterruptedException {
        Map<String, String> codes = acknowledged.ofTrack();
        Client.Answer opened = one.post("/staff/duplicate-cases", Map.of("isrc", codes.get(tracks.get(0)), "otherIsrc",
            codes.get(tracks.get(1)), "statement", "Neither names anything"));
        if (opened.good()) {
            String address = "/staff/duplicate-cases/" + opened.id();
            one.put(address + "/proposal", Map.of("outcome", "VOID", "reason", "Made in error"), "*");
            other.put(address + "/confirmation", null, "*");
            // who was not answered and asked again is told that it is done already
            if (one.get(address).text("state").equals("DECIDED")) {
                tracks.forEach(track -> acknowledged.voided(track, codes.get(track)));
            }
        }
    }
}
