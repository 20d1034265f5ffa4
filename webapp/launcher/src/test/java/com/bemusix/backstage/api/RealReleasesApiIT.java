package com.bemusix.backstage.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.bemusix.backstage.api.RealReleasesLoader.Outcome;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The journey on real codes: releases that came out, brought in by a client. A code is given once in the world, so a running instance takes
 * the same releases once; a second run wants a new data folder.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealReleasesApiIT {

    private static final Logger LOG = Logger.getLogger(RealReleasesApiIT.class.getName());

    /** What must be filled, besides the lines. Title, artists and duration are known of every release. */
    private static final List<String> RELEASE_FIELDS = List.of("label", "genre", "titleLanguage", "releaseDate");
    private static final List<String> TRACK_FIELDS = List.of("recordingType", "recordingYear", "language", "parentalWarning");

    private final List<RealRelease> releases = RealRelease.all();

    /** By code, as the release that comes first has them. */
    private final Map<Object, Map<String, Object>> recordings = releases.stream().flatMap(real -> real.tracks().stream())
        .collect(toMap(track -> track.get("isrc"), track -> track, (first, again) -> first));

    private Label label;
    private LoadReport report;

    @BeforeAll
    void load() {
        label = Label.withoutRoot();
        report = new LoadReport(new RealReleasesLoader(label).load(releases));
        LOG.info(report::toString);
    }

    @Test
    @DisplayName("S1, S16: real codes are accepted, whoever's root they are of")
    void everyReleaseIsRegisteredWithItsUpcAndItsCodes() {
        for (Outcome outcome : report.outcomes()) {
            RealRelease real = outcome.real();
            assertThat(outcome.refusal()).as(real.title()).isNull();
            JsonPath read = label.read(outcome.id()).then().statusCode(200).extract().jsonPath();
            assertThat(read.getString("title")).isEqualTo(real.title());
            assertThat(read.getString("upc")).isEqualTo(real.upc());
            assertThat(read.getList("tracks.isrc")).isEqualTo(all(real, "isrc"));
            assertThat(read.getList("tracks.volume")).isEqualTo(all(real, "volume"));
            assertThat(read.getList("tracks.number")).isEqualTo(all(real, "number"));
        }
    }

    @Test
    @DisplayName("S2: a recording on several releases is one recording with one code")
    void sharedRecordingsAreAttachedAndNotEnteredAgain() {
        int places = releases.stream().mapToInt(real -> real.tracks().size()).sum();

        assertThat(report.attached()).isPositive().isEqualTo(places - recordings.size());
        assertThat(ledger()).containsExactlyInAnyOrderElementsOf(recordings.keySet());
        for (Outcome outcome : report.outcomes()) {
            List<Object> titles = outcome.real().tracks().stream().map(track -> recordings.get(track.get("isrc")).get("title")).toList();
            assertThat(label.read(outcome.id()).jsonPath().getList("tracks.title")).isEqualTo(titles);
        }
    }

    @Test
    @DisplayName("FIELD_MISSING, PLINE_INVALID, CLINE_INVALID, COMPOSER_MISSING: each gap of the source is found, and nothing else")
    void whatTheFactsLackIsSaid() {
        Set<Object> completed = new HashSet<>();
        for (Outcome outcome : report.outcomes()) {
            RealRelease real = outcome.real();
            Map<String, Long> gaps = new TreeMap<>(heldBack(real));
            gaps(gaps, "FIELD_MISSING ", real.release(), RELEASE_FIELDS);
            gaps(gaps, "PLINE_INVALID ", real.release(), List.of("pLine"));
            gaps(gaps, "CLINE_INVALID ", real.release(), List.of("cLine"));
            real.tracks().stream().filter(track -> completed.add(track.get("isrc"))).forEach(track ->
                gaps(gaps, "FIELD_MISSING ", track, TRACK_FIELDS));

            assertThat(outcome.lacking()).as(real.title()).isEqualTo(gaps);
        }
    }

    @Test
    @DisplayName("COMPOSER_MISSING, TITLE_DUPLICATE_IN_RELEASE: what stand-ins do not mend holds a release back, and nothing else does")
    void onlyReleasesWithWritersAndDistinctTitlesAreHandedIn() {
        for (Outcome outcome : report.outcomes()) {
            assertThat(outcome.blocking()).as(outcome.real().title()).isEqualTo(heldBack(outcome.real()));
        }
        assertThat(report.outcomes()).anyMatch(Outcome::handedIn).anyMatch(outcome -> !outcome.handedIn());
    }

    @Test
    @DisplayName("S5: after approval the codes of a real release are locked")
    void aRealReleaseIsApprovedAndItsCodesAreLocked() {
        String release = report.outcomes().stream().filter(Outcome::handedIn).findFirst().orElseThrow().id();
        String submission = label.call().get("/releases/{id}/submission", release).then().statusCode(200).extract().path("id");
        String reviewer = Api.token(Api.REVIEWER);

        Api.as(reviewer).post("/staff/submissions/{id}/claim", submission).then().statusCode(200);
        ValidatableResponse approved = Api.as(reviewer).post("/staff/submissions/{id}/approval", submission).then();

        approved.statusCode(200).body("state", equalTo("APPROVED"));
        label.read(release).then().body("upcLocked", equalTo(true)).body("tracks.isrcLocked", everyItem(equalTo(true)));
    }

    /** Tracks without composer, and tracks that are called as an earlier one of the same artists. */
    private Map<String, Long> heldBack(RealRelease real) {
        List<Map<String, Object>> placed = real.tracks().stream().map(track -> recordings.get(track.get("isrc"))).toList();
        Map<String, Long> held = new TreeMap<>();
        count(held, "COMPOSER_MISSING contributors", placed.stream().filter(recording -> !hasComposer(recording)).count());
        long names = placed.stream().map(RealReleasesApiIT::name).distinct().count();
        count(held, "TITLE_DUPLICATE_IN_RELEASE title", placed.size() - names);
        return held;
    }

    private static void gaps(Map<String, Long> gaps, String code, Map<String, Object> thing, List<String> fields) {
        fields.stream().filter(field -> !thing.containsKey(field)).forEach(field -> gaps.merge(code + field, 1L, Long::sum));
    }

    private static void count(Map<String, Long> counts, String finding, long count) {
        if (count > 0) {
            counts.put(finding, count);
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean hasComposer(Map<String, Object> recording) {
        return ((List<Map<String, String>>) recording.get("contributors")).stream()
            .anyMatch(person -> person.get("role").equals("Composer"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> name(Map<String, Object> recording) {
        Stream<Map<String, String>> artists = ((List<Map<String, String>>) recording.get("artists")).stream();
        return Stream.of(recording.get("title"), recording.getOrDefault("version", ""),
            artists.filter(artist -> artist.get("role").equals("MAIN")).toList()).toList();
    }

    private List<Object> ledger() {
        List<Object> codes = new ArrayList<>();
        String token = null;
        do {
            JsonPath page = (token == null ? label.call() : label.call().queryParam("pageToken", token)).queryParam("limit", 200)
                .get("/isrc-ledger").then().statusCode(200).extract().jsonPath();
            codes.addAll(page.getList("items.isrc"));
            token = page.getString("nextPageToken");
        } while (token != null);
        return codes;
    }

    private static List<Object> all(RealRelease real, String field) {
        return real.tracks().stream().map(track -> track.get(field)).toList();
    }
}
