package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.web.security.SignIn.Locked;
import com.bemusix.backstage.web.security.SignIn.Refused;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether nodes share what they count, and nothing of it is in a node's memory, where a restart would forget it. */
@ExtendWith(ArquillianExtension.class)
class LockOutIT {

    private static final String HERE = "127.0.0.1";
    private static final int ALLOWED = 5;
    private static final String COUNTED = "select tries || ' ' || (locked_until = ?) from access.sign_in_tries where subject like '%' || ?";
    private static final String OTHER_NODE =
        "update access.sign_in_tries set tries = 9, locked_until = ? where subject like '%' || ? returning 'locked'";
    private static final String FORGOTTEN =
        "delete from access.sign_in_tries where last_at <= ? and subject like '%' || ? returning 'forgotten'";

    @Inject
    SignIn signIn;

    @Inject
    TestClock clock;

    @Resource(lookup = "java:app/jdbc/backstage")
    DataSource database;

    private final String email = "l" + UUID.randomUUID() + "@example.test";

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void whatIsCountedHereIsInTheDatabase() throws SQLException {
        Instant start = locked();

        assertThat(sql(COUNTED, start.plusSeconds(30))).isEqualTo("5 true");
    }

    @Test
    void whatAnotherNodeCountsHoldsHereAndGrowsOn() throws SQLException {
        Instant until = locked().plusSeconds(480);

        assertThat(sql(OTHER_NODE, until)).isEqualTo("locked");

        assertThat(wrong()).isEqualTo(new Locked(until));
        clock.set(until);
        assertThat(wrong()).isInstanceOf(Refused.class);
        assertThat(wrong()).isEqualTo(new Locked(until.plusSeconds(960)));
    }

    @Test
    void nothingIsRememberedBesides() throws SQLException {
        Instant start = locked();

        assertThat(sql(FORGOTTEN, start)).isEqualTo("forgotten");

        assertThat(wrong()).isInstanceOf(Refused.class);
    }

    private Instant locked() {
        Instant start = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
        clock.set(start);
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(wrong()).isInstanceOf(Refused.class);
        }
        assertThat(wrong()).isEqualTo(new Locked(start.plusSeconds(30)));
        return start;
    }

    private SignIn.Outcome wrong() {
        return signIn.tryPassword(email, "wrong", HERE);
    }

    /** The answer to a statement about this person's tries and that instant, past the application, as another node would ask. */
    private String sql(String statement, Instant instant) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, instant.atOffset(ZoneOffset.UTC));
            prepared.setString(2, email);
            try (ResultSet answer = prepared.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
