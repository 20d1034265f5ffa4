package com.bemusix.backstage.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A small client that brings real releases in as a label would that moves its catalogue here: each with its codes and its UPC, a recording
 * that is there already attached and not entered again. First with the facts alone, to be told what they lack; then with {@link StandIns},
 * to be handed in.
 */
final class RealReleasesLoader {

    private final Label label;

    RealReleasesLoader(Label label) {
        this.label = label;
    }

    /**
     * What became of a release. Findings are counted by code and field, such as {@code FIELD_MISSING genre}.
     *
     * @param refusal   why it was not registered or did not get its UPC; null otherwise
     * @param lacking   what blocked it when only facts were there
     * @param blocking  what blocked it in the end; empty if it is handed in
     * @param attached  how many of its tracks placed a recording that was there
     */
    record Outcome(RealRelease real, String id, String refusal, int attached, Map<String, Long> lacking, Map<String, Long> blocking) {

        private static Outcome refused(RealRelease real, Response answer) {
            return new Outcome(real, null, answer.path("code"), 0, Map.of(), Map.of());
        }

        boolean handedIn() {
            return refusal == null && blocking.isEmpty();
        }
    }

    List<Outcome> load(List<RealRelease> releases) {
        return releases.stream().map(this::load).toList();
    }

    private Outcome load(RealRelease real) {
        List<Map<String, Object>> tracks = real.tracks().stream().map(this::attachedOrNew).toList();
        Map<String, Object> facts = new HashMap<>(real.release());
        facts.put("tracks", tracks);
        Response registered = label.call().body(facts).post("/releases");
        if (registered.statusCode() != 201) {
            return Outcome.refused(real, registered);
        }
        String id = registered.path("id");
        Response upc = label.call().header("If-Match", registered.header("ETag")).body(Map.of("choice", "ENTER", "upc", real.upc()))
            .put("/releases/{id}/upc", id);
        if (upc.statusCode() != 200) {
            return Outcome.refused(real, upc);
        }
        Map<String, Long> lacking = blocking(label.call().get("/releases/{id}/checks", id), "items");
        complete(real, id, tracks);
        Response handedIn = label.call().post("/releases/{id}/submission", id);
        int attached = (int) tracks.stream().filter(track -> track.containsKey("recordingId")).count();
        return new Outcome(real, id, null, attached, lacking, handedIn.statusCode() == 201 ? Map.of() : blocking(handedIn, "findings"));
    }

    private Map<String, Object> attachedOrNew(Map<String, Object> track) {
        Response known = label.call().get("/isrc-ledger/{isrc}", track.get("isrc"));
        if (known.statusCode() == 404) {
            Map<String, Object> entered = new HashMap<>(track);
            entered.put("isrcOrigin", "PREVIOUS_DISTRIBUTOR");
            return entered;
        }
        return Map.of("volume", track.get("volume"), "number", track.get("number"), "recordingId", known.path("entry.recordingId"));
    }

    private void complete(RealRelease real, String id, List<Map<String, Object>> tracks) {
        label.call().header("If-Match", label.tag(id)).body(StandIns.fill(real)).put("/releases/{id}", id).then().statusCode(200);
        List<String> ids = label.read(id).path("tracks.id");
        IntStream.range(0, ids.size()).filter(i -> !tracks.get(i).containsKey("recordingId")).forEach(i ->
            label.call().header("If-Match", "*").body(StandIns.fill(real.tracks().get(i), real))
                .put("/releases/{id}/tracks/{track}", id, ids.get(i)).then().statusCode(200));
    }

    private static Map<String, Long> blocking(Response answer, String list) {
        List<Map<String, String>> findings = new JsonPath(answer.asString()).getList(list);
        return findings.stream().filter(finding -> finding.get("severity").equals("BLOCKS"))
            .collect(groupingBy(finding -> finding.get("code") + " " + field(finding.get("target")), TreeMap::new, counting()));
    }

    /** The last part of a pointer into the release. */
    private static String field(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
