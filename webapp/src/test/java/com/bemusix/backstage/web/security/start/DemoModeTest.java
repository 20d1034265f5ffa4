package com.bemusix.backstage.web.security.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db.example/backstage", "jdbc:postgresql://127.0.0.1.example:5432/backstage",
        "jdbc:postgresql://10.0.0.7:5432/b", "jdbc:postgresql://127.0.0.1:5432,db.example:5432/backstage", "jdbc:postgresql:///backstage",
        ""})
    void aDemonstrationOnADatabaseOfOthersIsRefused(String database) {
        assertThatThrownBy(() -> new DemoMode(true, database)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDemonstrationIsForThisMachine() {
        assertThat(new DemoMode(true, "jdbc:postgresql://127.0.0.1:41234/backstage").on()).isTrue();
        assertThat(new DemoMode(true, "jdbc:postgresql://127.0.0.1:41234,localhost/backstage?socketTimeout=5").on()).isTrue();
    }

    @Test
    void anyDatabaseWillDoWithoutDemonstration() {
        assertThat(new DemoMode(false, "jdbc:postgresql://db.example/backstage").on()).isFalse();
    }
}
