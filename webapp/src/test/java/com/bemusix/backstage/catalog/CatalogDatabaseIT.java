package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.CatalogFixture.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database refuses to those who go around the boundaries. */
@ExtendWith(ArquillianExtension.class)
class CatalogDatabaseIT {

    private static final Map<ReleaseState, List<ReleaseMove>> WAYS = new EnumMap<>(Map.of(
            ReleaseState.DRAFT, List.of(),
            ReleaseState.SUBMITTED, List.of(ReleaseMove.SUBMIT),
            ReleaseState.IN_REVIEW, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM),
            ReleaseState.CORRECTION_REQUESTED, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.REQUEST_CORRECTION),
            ReleaseState.APPROVED, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.APPROVE),
            ReleaseState.REJECTED, List.of(ReleaseMove.SUBMIT, ReleaseMove.CLAIM, ReleaseMove.REJECT)));

    @Inject
    CatalogFixture fixture;

    @Inject
    ReleaseCatalog releases;

    @Resource(lookup = "java:app/jdbc/backstage")
    DataSource database;

    private AccountId account;

    @BeforeEach
    void begin() {
        account = fixture.account();
    }

    @Test
    @DisplayName("All 36 pairs of states: the database moves a release only where a move leads")
    void theDatabaseMovesAReleaseOnlyWhereAMoveLeads() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (ReleaseState from : ReleaseState.values()) {
            for (ReleaseState to : ReleaseState.values()) {
                boolean leads = from == to
                        || Arrays.stream(ReleaseMove.values()).anyMatch(move -> from.after(move).filter(to::equals).isPresent());
                if (isDone("update catalog.release set state = '" + to + "' where id = ?", in(from)) != leads) {
                    wrong.add(from + " to " + to);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyADraftIsDeleted() throws SQLException {
        for (ReleaseState state : ReleaseState.values()) {
            assertThat(isDone("delete from catalog.release where id = ?", in(state))).as(state.name())
                    .isEqualTo(state == ReleaseState.DRAFT);
        }
    }

    @Test
    void aReleaseBeginsAsADraft() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> isDoneOrThrows("""
                insert into catalog.release (id, account_id, version, state, title, type, title_key, search_text, created_at, changed_at,
                    changed_by)
                select gen_random_uuid(), account_id, 0, 'APPROVED', title, type, title_key, search_text, created_at, changed_at, changed_by
                from catalog.release where id = ?""", in(ReleaseState.DRAFT))).withMessageContaining("begins as DRAFT");
    }

    @Test
    @DisplayName("Tracks and their order are settled in every state but draft and correction")
    void tracksAreSettledUnlessEditable() throws SQLException {
        for (ReleaseState state : ReleaseState.values()) {
            for (String change : List.of("update catalog.track set number = 7 where release_id = ?",
                    "update catalog.track set volume = 2 where release_id = ?", "delete from catalog.track where release_id = ?")) {
                assertThat(isDone(change, withTrackIn(state))).as(change + " in " + state).isEqualTo(state.editable());
            }
            assertThat(isDone("update catalog.track set changed_at = now() where release_id = ?", withTrackIn(state))).isTrue();
        }
    }

    @Test
    void aTrackNeverChangesItsRelease() throws SQLException {
        ReleaseView other = fixture.release(account, "Tide Tables");

        assertThat(isDone("update catalog.track set release_id = '" + other.id() + "' where release_id = ?",
                withTrackIn(ReleaseState.APPROVED))).isFalse();
    }

    @Test
    void twoTracksNeverShareAPlace() throws SQLException {
        ReleaseView release = fixture.release(account, "Nested");
        fixture.track(account, release, "Halogen");
        TrackView second = fixture.track(account, release, "Kitchen Radio");

        assertThat(second.number()).isEqualTo(2);
        assertThat(isDone("update catalog.track set number = 1 where release_id = ?", release)).isFalse();
        assertThat(isDone("update catalog.track set number = 3 - number where release_id = ?", release)).as("swapped").isTrue();
    }

    private ReleaseView in(ReleaseState state) {
        ReleaseView release = fixture.release(account, "Nested");
        WAYS.get(state).forEach(move -> releases.move(account, release.id(), move, ACTOR));
        return release;
    }

    private ReleaseView withTrackIn(ReleaseState state) {
        ReleaseView release = fixture.release(account, "Nested");
        fixture.track(account, release, "Halogen");
        WAYS.get(state).forEach(move -> releases.move(account, release.id(), move, ACTOR));
        return release;
    }

    /** False if a trigger or constraint refuses it. */
    private boolean isDone(String sql, ReleaseView release) throws SQLException {
        try {
            return isDoneOrThrows(sql, release);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).startsWith("23");
            return false;
        }
    }

    private boolean isDoneOrThrows(String sql, ReleaseView release) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, release.id().value());
            return statement.executeUpdate() > 0;
        }
    }
}
