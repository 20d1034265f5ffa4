package com.bemusix.backstage.identifiers.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S10: ranges of designation codes")
class DesignationRangeTest {

    private static final IsrcPrefix PREFIX = new IsrcPrefix("FR6V8");

    @Test
    @DisplayName("S10 AC3: the full range has 100,000 codes, 00000 among them")
    void theFullRangeHasAHundredThousandCodes() {
        DesignationRange full = DesignationRange.of(null, null);

        assertThat(full.size()).isEqualTo(100_000);
        assertThat(full.holds(PREFIX, Isrc.of(PREFIX, 26, 0))).isTrue();
        assertThat(full.holds(PREFIX, Isrc.of(PREFIX, 26, 99_999))).isTrue();
        assertThat(full.holds(new IsrcPrefix("FR6V9"), Isrc.of(PREFIX, 26, 0))).isFalse();
    }

    @Test
    void bothEndsAreIncluded() {
        DesignationRange range = DesignationRange.of(10, 20);

        assertThat(range.size()).isEqualTo(11);
        assertThat(range.holds(PREFIX, Isrc.of(PREFIX, 26, 9))).isFalse();
        assertThat(range.holds(PREFIX, Isrc.of(PREFIX, 0, 10))).isTrue();
        assertThat(range.holds(PREFIX, Isrc.of(PREFIX, 99, 20))).isTrue();
        assertThat(range.holds(PREFIX, Isrc.of(PREFIX, 26, 21))).isFalse();
    }

    @ParameterizedTest
    @DisplayName("RANGE_INVALID")
    @CsvSource({"-1, 5", "6, 5", "0, 100000"})
    void aRangeThatIsNoneIsRefused(int from, int to) {
        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> new DesignationRange(from, to))
            .returns(Kind.RANGE_INVALID, RegistryException::kind);
    }
}
