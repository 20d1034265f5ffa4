package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static com.bemusix.backstage.catalog.CatalogFixture.attached;
import static com.bemusix.backstage.catalog.CatalogFixture.recording;
import static com.bemusix.backstage.catalog.boundary.ReleaseCatalog.ANY_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.LeaveSociety;
import com.bemusix.backstage.catalog.boundary.RegisterAllWithSociety;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.RegisterWithSociety;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.SocietyDesk;
import com.bemusix.backstage.catalog.boundary.SocietyEvent;
import com.bemusix.backstage.catalog.boundary.SocietyList;
import com.bemusix.backstage.catalog.boundary.SocietyRegistration;
import com.bemusix.backstage.catalog.boundary.SocietyRow;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.web.security.AuditEntry;
import com.bemusix.backstage.web.security.AuditLog;
import com.bemusix.backstage.web.security.AuditQuery;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("M12: recordings for societies of neighbouring rights, and with whom they are registered")
class SocietiesIT extends OnOneRelease {

    private static final NamedSociety PPL = new NamedSociety(Society.PPL, null);
    private static final NamedSociety SCPP = new NamedSociety(Society.SCPP, null);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 8);

    @Inject
    SocietyList societies;

    @Inject
    SocietyDesk desk;

    @Inject
    IsrcRegistry registry;

    @Inject
    AuditLog audit;

    @Resource(lookup = "java:app/jdbc/backstage")
    DataSource database;

    private ReleaseView coded;

    /** Three recordings with a code and one without. */
    @BeforeEach
    void someCodes() {
        coded = coded(account, "Halogen", "Kitchen Radio", "Tide Tables");
        fixture.track(account, release, "No Code Yet");
    }

    private ReleaseView coded(AccountId owner, String... titles) {
        List<FirstTrack> list = Stream.of(titles).map(title -> new FirstTrack(recording(title), CatalogFixture.isrc(), null, null))
                .toList();
        return releases.register(owner, new RegisterRelease(CatalogFixture.details("Nested"), null, list), ACTOR);
    }

    private RecordingId recordingAt(int track) {
        return coded.tracks().get(track).recordingId();
    }

    private List<SocietyRow> rows(NamedSociety notWith) {
        return societies.page(account, notWith, PageRequest.first()).items();
    }

    private int register(NamedSociety society, LocalDate on, RecordingId... recordings) {
        return desk.register(account, new RegisterWithSociety(society, on, List.of(recordings)), ACTOR);
    }

    private List<SocietyEvent> events(RecordingId recording) {
        return societies.history(account, recording).events();
    }

    @Test
    @DisplayName("M12: each recording with a code in force is a row, the newest first, with what its first release says")
    void everyRecordingWithACodeIsARow() {
        String upc = CatalogFixture.upc();
        ReleaseView single = releases.register(account, new RegisterRelease(older("Single"), null, List.of()), ACTOR);
        releases.enterUpc(account, single.id(), upc, ANY_VERSION, ACTOR);
        tracks.add(account, single.id(), attached(recordingAt(0)), ACTOR);

        List<SocietyRow> rows = rows(null);

        assertThat(rows).extracting(SocietyRow::title).containsExactly("Tide Tables", "Kitchen Radio", "Halogen");
        assertThat(rows.get(2)).returns(coded.tracks().get(0).code().isrc(), SocietyRow::isrc)
                .returns(AssignmentStatus.ENTERED, SocietyRow::status).returns("Ilse Tanaka", SocietyRow::mainArtist)
                .returns(215_000L, SocietyRow::durationMs).returns(RecordingType.SOUND, SocietyRow::type)
                .returns(1999, SocietyRow::yearOfFirstPublication).returns(List.of(), SocietyRow::registrations)
                .returns(List.of(new Contributor("Ilse Tanaka", "Composer")), SocietyRow::contributors);
        assertThat(rows.get(2).first()).isEqualTo(new SocietyRow.FirstRelease(single.id(), "Single", upc, LocalDate.of(2026, 2, 1),
                "Nightjar Tapes", new CopyrightLine(1999, "Nightjar Tapes")));
        assertThat(rows.get(0).first()).returns("Nested", SocietyRow.FirstRelease::title).returns(null, SocietyRow.FirstRelease::upc);
        assertThat(rows.get(0).yearOfFirstPublication()).isEqualTo(2027);
    }

    private static ReleaseDetails older(String title) {
        ReleaseDetails now = CatalogFixture.details(title);
        return new ReleaseDetails(title, null, now.type(), now.artists(), "Nightjar Tapes", null, now.genre(), now.subgenre(), "en",
                LocalDate.of(2026, 2, 1), LocalDate.of(1999, 9, 9), null, new CopyrightLine(1999, "Nightjar Tapes"), now.cLine(),
                now.parentalWarning());
    }

    @Test
    @DisplayName("M12: a recording that is on no release any more keeps its row")
    void aRecordingOnNoReleaseKeepsItsRow() {
        TrackView track = coded.tracks().get(0);
        tracks.remove(account, coded.id(), track.id(), ANY_VERSION, ACTOR);

        SocietyRow row = societies.history(account, track.recordingId()).row();

        assertThat(row).returns(null, SocietyRow::first).returns("Halogen", SocietyRow::title);
        assertThat(row.yearOfFirstPublication()).as("as it was when the code was entered").isEqualTo(2027);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 200})
    @DisplayName("M12: page by page nothing is left out or comes twice, whatever has no code in between")
    void pagesFollowEachOther(int limit) {
        for (int i = 0; i < 6; i++) {
            fixture.track(account, release, "Bare " + i);
        }
        coded(account, "Undertow");
        List<String> titles = new ArrayList<>();
        String token = null;
        do {
            Page<SocietyRow> page = societies.page(account, null, new PageRequest(limit, token));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit).isNotEmpty();
            page.items().forEach(row -> titles.add(row.title()));
            token = page.nextPageToken();
        } while (token != null);

        assertThat(titles).containsExactly("Undertow", "Tide Tables", "Kitchen Radio", "Halogen");
        assertThatExceptionOfType(InvalidPageTokenException.class)
                .isThrownBy(() -> societies.page(account, null, new PageRequest(limit, "nonsense")));
    }

    @Test
    @DisplayName("M12: a registration is noted with day, who and when; it is corrected and taken back, and nothing said is lost")
    void registrationsAreNotedAndTakenBack() {
        assertThat(register(PPL, MAY, recordingAt(0), recordingAt(1))).isEqualTo(2);
        assertThat(register(PPL, MAY, recordingAt(0))).as("said before").isZero();
        assertThat(register(PPL, JUNE, recordingAt(0))).isEqualTo(1);
        assertThat(register(SCPP, MAY, recordingAt(0))).isEqualTo(1);
        SocietyRegistration known = societies.registrations(account, recordingAt(0)).get(0);
        assertThat(known).returns(PPL, SocietyRegistration::society).returns(JUNE, SocietyRegistration::on)
                .returns(ACTOR.name(), SocietyRegistration::by);

        int takenBack = desk.takeBack(account, new LeaveSociety(PPL, List.of(recordingAt(0), recordingAt(2))), ACTOR);

        assertThat(takenBack).as("one of the two was registered").isEqualTo(1);
        assertThat(societies.registrations(account, recordingAt(0))).extracting(SocietyRegistration::society).containsExactly(SCPP);
        assertThat(events(recordingAt(0))).extracting(SocietyEvent::on).containsExactly(null, MAY, JUNE, MAY);
        assertThat(events(recordingAt(0))).allSatisfy(event -> assertThat(event.by()).isEqualTo("Ilse Tanaka"));
        assertThat(register(PPL, MAY, recordingAt(0))).as("once more").isEqualTo(1);
    }

    @Test
    @DisplayName("M12: the list of what is not yet registered with a society, and with another one of that name")
    void whatIsNotYetRegisteredIsListed() {
        NamedSociety mexican = new NamedSociety(Society.OTHER, "Somexfon");
        register(PPL, MAY, recordingAt(0));
        register(mexican, MAY, recordingAt(1));

        assertThat(rows(PPL)).extracting(SocietyRow::title).containsExactly("Tide Tables", "Kitchen Radio");
        assertThat(rows(new NamedSociety(Society.OTHER, "SOMEXFON"))).extracting(SocietyRow::title)
                .containsExactly("Tide Tables", "Halogen");
        assertThat(rows(new NamedSociety(Society.OTHER, "Redim"))).hasSize(3);
        assertThat(societies.count(account, PPL)).isEqualTo(2);
        assertThat(societies.count(account, null)).isEqualTo(3);
    }

    @Test
    @DisplayName("M12, D16: a recording with another code than the one that a society knows is to be registered anew")
    void anotherCodeIsToBeRegisteredAnew() {
        register(PPL, MAY, recordingAt(0));
        Isrc before = coded.tracks().get(0).code().isrc();
        Isrc after = CatalogFixture.isrc();
        registry.enter(account, new EnterIsrc(recordingAt(0), after, null, null, new ReferenceFields("Ilse Tanaka", "Halogen", null,
                215_000L, RecordingType.SOUND, 2027)), ACTOR);

        assertThat(rows(PPL)).hasSize(3);
        assertThat(societies.registrations(account, recordingAt(0))).isEmpty();
        assertThat(events(recordingAt(0))).extracting(SocietyEvent::isrc).containsExactly(before);
        assertThat(register(PPL, MAY, recordingAt(0))).isEqualTo(1);
        assertThat(rows(PPL)).hasSize(2);
        assertThat(events(recordingAt(0))).extracting(SocietyEvent::isrc).containsExactly(after, before);
    }

    @Test
    @DisplayName("M12: a whole list is noted at once if it is the one that was handed in, else nothing is")
    void aWholeListIsNotedAtOnce() {
        register(PPL, MAY, recordingAt(0));

        CatalogException refused = Refused.as(Kind.SOCIETY_LIST_CHANGED,
                () -> desk.registerAll(account, new RegisterAllWithSociety(PPL, JUNE, 3), ACTOR));
        assertThat(refused.facts()).containsEntry("count", "2");
        assertThat(rows(PPL)).hasSize(2);

        assertThat(desk.registerAll(account, new RegisterAllWithSociety(PPL, JUNE, 2), ACTOR)).isEqualTo(2);
        assertThat(rows(PPL)).isEmpty();
        assertThat(rows(null)).extracting(row -> row.registrations().get(0).on()).containsExactly(JUNE, JUNE, MAY);
    }

    @Test
    @DisplayName("M12: the audit trail has what was noted and taken back, code by code, and of a whole list its number")
    void theAuditTrailHasIt() {
        register(PPL, MAY, recordingAt(0));
        desk.takeBack(account, new LeaveSociety(PPL, List.of(recordingAt(0))), ACTOR);
        desk.registerAll(account, new RegisterAllWithSociety(PPL, JUNE, 3), ACTOR);

        String isrc = coded.tracks().get(0).code().isrc().value();
        assertThat(audit.search(new AuditQuery(account, null, null, null, null, null), PageRequest.first()).items())
                .filteredOn(line -> line.action().startsWith("SOCIETY_"))
                .extracting(AuditEntry::action, AuditEntry::target, AuditEntry::detail)
                .containsExactly(tuple("SOCIETY_REGISTERED", "PPL", "3 recordings, 2026-06-08"),
                        tuple("SOCIETY_TAKEN_BACK", isrc, "PPL"),
                        tuple("SOCIETY_REGISTERED", isrc, "PPL 2026-05-04"));
    }

    @Test
    @DisplayName("M12: another account's recording is not found, and one without a code neither; of the others nothing is noted then")
    void whatIsNotTheirsIsNotFound() {
        AccountId stranger = fixture.account();
        RecordingId theirs = coded(stranger, "Theirs").tracks().get(0).recordingId();
        RecordingId bare = fixture.track(account, release, "Bare").recordingId();

        for (RecordingId recording : List.of(theirs, bare)) {
            Refused.as(Kind.NOT_FOUND, () -> register(PPL, MAY, recordingAt(0), recording));
            Refused.as(Kind.NOT_FOUND, () -> desk.takeBack(account, new LeaveSociety(PPL, List.of(recording)), ACTOR));
            Refused.as(Kind.NOT_FOUND, () -> societies.history(account, recording));
            assertThat(societies.registrations(account, recording)).isEmpty();
        }
        assertThat(events(recordingAt(0))).isEmpty();
        assertThat(societies.page(stranger, null, PageRequest.first()).items()).extracting(SocietyRow::title).containsExactly("Theirs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update catalog.society_entry set registered_on = null", "delete from catalog.society_entry",
        "truncate catalog.society_entry",
        "insert into catalog.society_entry (account_id, recording_id, isrc, society, society_key, at, by_id, by_name) "
            + "select account_id, recording_id, isrc, 'OTHER', '', now(), by_id, by_name from catalog.society_entry limit 1",
        "insert into catalog.society_entry (account_id, recording_id, isrc, society, society_key, at, by_id, by_name) "
            + "select gen_random_uuid(), recording_id, isrc, 'PPL', '', now(), by_id, by_name from catalog.society_entry limit 1"})
    @DisplayName("M12: the database changes and forgets nothing of it, and takes no society without a name or recording of another account")
    void theDatabaseForgetsNothing(String sql) throws SQLException {
        register(PPL, MAY, recordingAt(0));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeUpdate(sql))
                    .satisfies(refused -> assertThat(refused.getSQLState()).startsWith("23"));
        }
        assertThat(events(recordingAt(0))).hasSize(1);
    }
}
