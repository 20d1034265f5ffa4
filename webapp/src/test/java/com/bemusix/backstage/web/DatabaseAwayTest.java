package com.bemusix.backstage.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300", "25006"})
    void aLostConnectionIsFoundHoweverDeepItLies(String state) {
        Throwable failure = new IllegalStateException(new RuntimeException(new SQLException("gone", state)));

        assertThat(DatabaseAway.explains(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42P01", "57014", "XX000"})
    void whatTheDatabaseItselfAnswersIsNoAbsence(String state) {
        assertThat(DatabaseAway.explains(new RuntimeException(new SQLException("no", state)))).isFalse();
    }

    @Test
    void aRefusedConnectionIsOneAndOtherFailuresAreNot() {
        assertThat(DatabaseAway.explains(new RuntimeException(new ConnectException("refused")))).isTrue();
        assertThat(DatabaseAway.explains(new SQLException("no state"))).isFalse();
        assertThat(DatabaseAway.explains(new NullPointerException())).isFalse();
        assertThat(DatabaseAway.explains(null)).isFalse();
    }

    @Test
    void aPoolThatCannotHandOutAConnectionIsOneTooWhateverItGivesAsCause() {
        SQLException asWildFlySaysIt = new SQLException(new ResourceException(new IllegalStateException("Resource was not enlisted.")));

        assertThat(DatabaseAway.explains(new RuntimeException(asWildFlySaysIt))).isTrue();
    }

    @Test
    void aCommitOfWhichNobodyKnowsTheEndIsOneToo() {
        assertThat(DatabaseAway.explains(new TransactionalException("during commit", new SystemException("JTS5031")))).isTrue();
    }

    @Test
    void causesThatGoRoundAreLeft() {
        RuntimeException one = new RuntimeException();
        RuntimeException other = new RuntimeException(one);
        one.initCause(other);

        assertThat(DatabaseAway.explains(one)).isFalse();
    }
}
