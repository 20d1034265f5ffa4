package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.ClaimIsrc;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.PoolProofs;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootEvidences;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.CreateAccount;
import com.bemusix.backstage.web.security.InvitePerson;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.SignedIn;
import com.bemusix.backstage.web.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Two labels, somebody in every role, and a thing of the first label for every placeholder of the tables. */
@ApplicationScoped
public class Stage {

    static final String PASSWORD = "correct horse battery";

    private static final Actor ACTOR = Actor.system("test");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String RELEASE = """
        {"title": "Slow Lanterns", "type": "EP", "artists": [{"name": "Ilse Tanaka", "role": "MAIN"}], "label": "Nightjar",
         "genre": "Electronic", "titleLanguage": "en", "releaseDate": "2031-05-02", "originalReleaseDate": "2031-05-02",
         "pLine": {"year": 2026, "owner": "Nightjar"}, "cLine": {"year": 2026, "owner": "Nightjar"}, "parentalWarning": "NOT_EXPLICIT",
         "tracks": [{"title": "Halogen", "isrc": "%s", "artists": [{"name": "Ilse Tanaka", "role": "MAIN"}],
         "contributors": [{"name": "Ilse Tanaka", "role": "Composer"}], "durationMs": 215000, "recordingType": "SOUND",
         "recordingYear": 2026, "language": "zxx", "parentalWarning": "NOT_EXPLICIT"}]}""";

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Tokens tokens;

    @Inject
    RootEvidences evidences;

    @Inject
    UpcPools pools;

    @Inject
    PoolProofs proofs;

    @Inject
    OwnNumbers numbers;

    @Inject
    IsrcRegistry registry;

    @Inject
    CodeClaims claims;

    /** Somebody on the stage; the one without groups is not signed in. */
    record Somebody(String name, Role role, boolean ofOtherLabel, String email, UUID id) {

        Set<String> groups() {
            return role == null ? Set.of()
                : new SignedIn(id, name, email, null, null, ZoneOffset.UTC, false, role.withIncluded(), Set.of(), 0).groups();
        }
    }

    Map<String, Somebody> everybody() {
        Map<String, Somebody> all = new LinkedHashMap<>();
        AccountId ours = label("ours");
        AccountId theirs = label("theirs");
        all.put("nobody", new Somebody("nobody", null, false, null, null));
        for (Role role : Role.values()) {
            add(all, role.name(), role, role.ofLabel() ? ours : null, false);
        }
        add(all, "FOREIGN", Role.OWNER, theirs, true);
        return all;
    }

    private AccountId label(String name) {
        return accounts.create(new CreateAccount("Label of " + name, "FR", "Europe/Paris", "Camille", address(), null), ACTOR).id();
    }

    private void add(Map<String, Somebody> all, String name, Role role, AccountId label, boolean ofOtherLabel) {
        String email = address();
        Set<Role> staff = role.ofLabel() ? Set.of() : Set.of(role);
        UUID id = people.invite(new InvitePerson(name, email, label, role.ofLabel() ? role : null, staff), ACTOR).id();
        all.put(name, new Somebody(name, role, ofOtherLabel, email, id));
    }

    void givePasswords(Map<String, Somebody> all) {
        all.values().stream().filter(somebody -> somebody.id() != null)
            .forEach(somebody -> people.setPassword(somebody.id(), PASSWORD, ACTOR));
    }

    String bearer(Somebody somebody) {
        return "Bearer " + tokens.issue(somebody.id(), "walk", Set.of(), null, ACTOR).token();
    }

    /** The secret of an invitation that waits to be accepted. */
    String invitation() {
        CreateAccount label = new CreateAccount("Label of the invited", "FR", "Europe/Paris", "Camille", address(), null);
        return accounts.create(label, ACTOR).invitation().path().replaceFirst(".*token=", "");
    }

    /** The answer of the API to a question that must succeed. */
    String read(URL base, String path, Somebody somebody) {
        return new Calls(new Browser(URI.create(base.toString())), bearer(somebody)).send("GET", path, "").toString();
    }

    /** Makes the things, by the API. */
    Map<String, String> things(URI base, Map<String, Somebody> all) {
        String prefix = "FR" + letter() + letter() + letter();
        Calls owner = new Calls(new Browser(base), bearer(all.get("OWNER")));
        Calls officer = new Calls(new Browser(base), bearer(all.get("IDENTIFIER_OFFICER")));
        Map<String, String> things = new LinkedHashMap<>();
        things.put("accountId", owner.send("GET", "/me", "").getJsonObject("account").getString("id"));
        owner.send("PUT", "/isrc-setup", "{\"mode\": \"ROOT\"}");
        new Calls(new Browser(base), bearer(all.get("FOREIGN"))).send("PUT", "/isrc-setup", "{\"mode\": \"NO_ROOT\"}");
        things.put("rootPrefix", prefix);
        things.put("rootId", owner.send("POST", "/isrc-roots", "{\"prefix\": \"" + prefix + "\", \"registrantName\": \"Nightjar\"}")
            .getString("id"));
        things.put("evidenceId", evidences.attach(AccountId.parse(things.get("accountId")), UUID.fromString(things.get("rootId")), "a.pdf",
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), ACTOR).id().toString());
        things.put("reservationId", numbers.reserve(AccountId.parse(things.get("accountId")), UUID.fromString(things.get("rootId")),
            new ReserveNumbers(80_000, 80_001, "CD", "Plant", LocalDate.of(2099, 12, 31)), ACTOR).id().toString());
        String companyPrefix = "8" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        things.put("poolId", pools.add(new AddPool(companyPrefix, null, null, "Nightjar", PoolOwnership.CLIENT,
            AccountId.parse(things.get("accountId")), "Certificate", false), ACTOR).id().toString());
        things.put("proofId", proofs.attach(UUID.fromString(things.get("poolId")), "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
            ACTOR).id().toString());
        things.put("labelRootId", owner.send("POST", "/isrc-label-roots", "{\"label\": \"Nightjar\", \"rootId\": \"" + things.get("rootId")
            + "\"}").getString("id"));
        things.put("caseId", duplicateCase(AccountId.parse(things.get("accountId")), Isrc.parse(prefix + "2670000")));
        things.put("isrc", prefix + "2600001");
        things.put("nextIsrc", prefix + "2600009");
        JsonObject release = owner.send("POST", "/releases", RELEASE.formatted(things.get("isrc")));
        things.put("releaseId", release.getString("id"));
        things.put("trackId", release.getJsonArray("tracks").getJsonObject(0).getString("id"));
        things.put("recordingId", release.getJsonArray("tracks").getJsonObject(0).getString("recordingId"));
        things.put("submittedId", owner.send("POST", "/releases", RELEASE.formatted(prefix + "2600002")).getString("id"));
        things.put("reasonCode", "ID-007");
        things.put("upc", upc());
        owner.send("PUT", "/releases/" + things.get("submittedId") + "/upc",
            "{\"choice\": \"ENTER\", \"upc\": \"" + things.get("upc") + "\"}");
        things.put("submissionId", owner.send("POST", "/releases/" + things.get("submittedId") + "/submission", "").getString("id"));
        things.put("tokenId", owner.send("POST", "/tokens", "{}").getString("id"));
        things.put("colleagueId", owner.send("POST", "/people", "{\"name\": \"Bo\", \"email\": \"" + address()
            + "\", \"role\": \"VIEWER\"}").getString("id"));
        Calls admin = new Calls(new Browser(base), bearer(all.get("ADMIN")));
        things.put("staffId", admin.send("POST", "/staff/people", "{\"name\": \"Bo\", \"email\": \"" + address()
            + "\", \"roles\": [\"REVIEWER\"]}").getString("id"));
        things.put("managerPrefix", "GB" + letter() + letter() + letter());
        things.put("prefixId", officer.send("POST", "/staff/isrc-prefixes", "{\"prefix\": \"" + things.get("managerPrefix")
            + "\", \"purpose\": \"MANAGER\", \"registrantName\": \"Be Musix\", \"timeZone\": \"UTC\"}").getString("id"));
        return things;
    }

    /** A case between two recordings of the account. */
    private String duplicateCase(AccountId account, Isrc isrc) {
        ReferenceFields known = new ReferenceFields("The Glass Tide", "Slow Lanterns", null, 183_000L, RecordingType.SOUND, 2026);
        RecordingId holder = new RecordingId(UniqueId.next());
        registry.enter(account, new EnterIsrc(holder, isrc, null, null, known), ACTOR);
        registry.accept(account, List.of(holder), ACTOR);
        ClaimIsrc claim = new ClaimIsrc(new RecordingId(UniqueId.next()), isrc, null, null, known, "Ours");
        return claims.claim(account, claim, ACTOR).id().toString();
    }

    /** Calls that must succeed. */
    private record Calls(Browser client, String bearer) {

        JsonObject send(String method, String path, String body) {
            HttpResponse<String> answer = client.call(method, "/api/v1" + path, body, "Authorization", bearer, "If-Match", "*");
            assertThat(answer.statusCode()).as(method + ' ' + path + ": " + answer.body()).isBetween(200, 299);
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        }
    }

    private static char letter() {
        return LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length()));
    }

    private static String upc() {
        String digits = "0" + ThreadLocalRandom.current().nextLong(7_000_000_000L, 7_999_999_999L);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String address() {
        return "w" + UUID.randomUUID() + "@example.test";
    }
}
