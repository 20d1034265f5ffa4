package com.bemusix.backstage.identifiers.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S10 AC1: a root has a range, and another one in single years")
class RootYearsTest {

    private static final IsrcPrefix PREFIX = new IsrcPrefix("FR6V8");
    private static final DesignationRange EVERY = new DesignationRange(0, 499);
    private static final DesignationRange APART = new DesignationRange(500, 999);

    @Test
    void theSpansFollowEachOtherWithoutGaps() {
        List<RootSpan> spans = new RootYears(EVERY, Map.of(2026, APART, 2027, APART, 2030, APART)).spans(PREFIX);

        assertThat(spans).extracting(RootSpan::firstYear).containsExactly(1, 2026, 2027, 2028, 2030, 2031);
        assertThat(spans).extracting(RootSpan::lastYear).containsExactly(2025, 2026, 2027, 2029, 2030, 9999);
        assertThat(spans).extracting(RootSpan::range).containsExactly(EVERY, APART, APART, EVERY, APART, EVERY);
    }

    @Test
    void aYearBetweenTwoApartIsLikeEveryOther() {
        RootYears years = new RootYears(EVERY, Map.of(2026, APART, 2028, APART));

        assertThat(years.in(2027)).isEqualTo(EVERY);
        assertThat(years.in(2028)).isEqualTo(APART);
        assertThat(years.spans(PREFIX)).hasSize(5);
    }

    @Test
    void twoDigitsStandForAYearSinceTheStandard() {
        assertThat(RootYears.yearOf("86")).isEqualTo(1986);
        assertThat(RootYears.yearOf("99")).isEqualTo(1999);
        assertThat(RootYears.yearOf("00")).isEqualTo(2000);
        assertThat(RootYears.yearOf("85")).isEqualTo(2085);
    }
}
