package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Forger;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E3: a label that verifies its ledger, by a call or on its page, is told what somebody rewrote in the database")
@ExtendWith(ArquillianExtension.class)
class ForgedLedgerIT {

    private static final Actor ACTOR = Actor.system("test");

    @ArquillianResource
    URL address;

    @Inject
    Stage stage;

    @Inject
    IsrcRegistry registry;

    @Inject
    Forger forger;

    private Browser client;
    private String bearer;
    private AccountId account;
    private List<Isrc> codes;
    private boolean forged;

    /** Four entries. */
    @BeforeEach
    void aLabelWithALedger() throws URISyntaxException {
        Stage.Somebody owner = stage.everybody().get("OWNER");
        stage.givePasswords(Map.of(owner.name(), owner));
        bearer = stage.bearer(owner);
        client = new Browser(address.toURI());
        account = AccountId.parse(api("GET", "me", "").getJsonObject("account").getString("id"));
        api("PUT", "isrc-setup", "{\"mode\": \"NO_ROOT\"}");
        client.signIn("/sign-in", owner.email(), Stage.PASSWORD);
        int first = ThreadLocalRandom.current().nextInt(90_000);
        codes = IntStream.rangeClosed(1, 4).mapToObj(i -> Isrc.parse("FRZ0825%05d".formatted(first + i))).toList();
        codes.forEach(isrc -> registry.enter(account, new EnterIsrc(new RecordingId(UniqueId.next()), isrc, null, null,
            new ReferenceFields("Ann", "Slow Lanterns", null, null, null, null)), ACTOR));
    }

    @AfterEach
    void makeGood() {
        if (forged) {
            forger.makeGood();
        }
    }

    private JsonObject api(String method, String path, String body) throws URISyntaxException {
        String answer = new Browser(address.toURI()).call(method, "/api/v1/" + path, body, "Authorization", bearer, "If-Match", "*").body();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }

    private JsonObject verdict() throws URISyntaxException {
        return api("GET", "ledger/verification", "");
    }

    private String page() {
        return client.get("/label/ledger?verify=true").body();
    }

    /** Rewrites the database, in which {@code :1} to {@code :4} stand for the entries. */
    private void forge(String statements) {
        forged = true;
        String sql = statements;
        for (int i = 1; i <= codes.size(); i++) {
            sql = sql.replace(":" + i, "(select number from public.ledger_before where code = '" + codes.get(i - 1) + "')");
        }
        forger.rewrite(sql);
    }

    private void isNamed(String kind, int position, String words) throws URISyntaxException {
        JsonObject verdict = verdict();
        assertThat(verdict.getBoolean("sound")).isFalse();
        assertThat(verdict.getInt("entries")).isEqualTo(position - 1);
        assertThat(verdict.getJsonObject("firstFault").getString("kind")).isEqualTo(kind);
        assertThat(verdict.getJsonObject("firstFault").getInt("position")).isEqualTo(position);
        assertThat(page()).contains("data-key=\"" + kind + '"', words).doesNotContain("data-key=\"sound\"");
    }

    @Test
    void whatNobodyTouchedIsSound() throws URISyntaxException {
        assertThat(verdict().getBoolean("sound")).isTrue();
        assertThat(verdict().getInt("entries")).isEqualTo(4);
        assertThat(verdict().isNull("firstFault")).isTrue();
        assertThat(page()).contains("data-key=\"sound\"");
    }

    @Test
    void aChangedRowIsNamed() throws URISyntaxException {
        forge("update identifiers.ledger set actor_name = 'Somebody Else' where number = :3");
        isNamed("CHANGED", 3, "Entry 3, code " + codes.get(2));
        assertThat(verdict().getJsonObject("firstFault").getString("code")).isEqualTo(codes.get(2).value());
    }

    @Test
    void aMissingRowIsNamed() throws URISyntaxException {
        forge("delete from identifiers.ledger_chain where ledger_number = :2; delete from identifiers.ledger where number = :2");
        isNamed("MISSING", 2, "Entry 2 is missing");
    }

    @Test
    void swappedRowsAreNamedBoth() throws URISyntaxException {
        forge("""
            update identifiers.ledger l set code = o.code, subject_id = o.subject_id, at = o.at from public.ledger_before o
            where l.number in (:2, :4) and o.number = case l.number when :2 then :4 else :2 end""");
        isNamed("SWAPPED", 2, "Entries 2 and 4 changed places");
        assertThat(verdict().getJsonObject("firstFault").getInt("otherPosition")).isEqualTo(4);
    }
}
