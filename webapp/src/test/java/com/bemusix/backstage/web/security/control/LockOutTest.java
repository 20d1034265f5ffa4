package com.bemusix.backstage.web.security.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockOutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theFirstFailuresCostNothing(int failures) {
        assertThat(LockOut.OF_PERSON.after(failures)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, PT30S", "6, PT1M", "7, PT2M", "8, PT4M", "11, PT32M", "12, PT1H", "13, PT1H", "2147483647, PT1H"})
    void theDelayDoublesUpToAnHour(int failures, Duration delay) {
        assertThat(LockOut.OF_PERSON.after(failures)).contains(delay);
    }

    @Test
    void anAddressHasMoreTriesThanAPerson() {
        assertThat(LockOut.OF_ADDRESS.after(49)).isEmpty();
        assertThat(LockOut.OF_ADDRESS.after(50)).contains(Duration.ofSeconds(30));
    }
}
