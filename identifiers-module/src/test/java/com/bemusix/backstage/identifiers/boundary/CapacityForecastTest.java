package com.bemusix.backstage.identifiers.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.boundary.CapacityForecast.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E2, D4: when the numbers of a root run out")
class CapacityForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static CapacityForecast forecast(long free, long recent, Plan... plans) {
        return CapacityForecast.of(free, recent, List.of(plans), TODAY);
    }

    @Test
    void atNineAWeekThirtyEightNumbersLastThirtyDays() {
        CapacityForecast forecast = forecast(38, 108);

        assertThat(forecast.perWeek()).isEqualTo(9);
        assertThat(forecast.runsOut()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void withoutAHistoryAndPlansNothingRunsOut() {
        assertThat(forecast(1, 0)).isEqualTo(new CapacityForecast(0, 0, null));
    }

    @Test
    void aFullRangeHasRunOutToday() {
        assertThat(forecast(0, 0).runsOut()).isEqualTo(TODAY);
        assertThat(forecast(0, 500).runsOut()).isEqualTo(TODAY);
    }

    @Test
    void whatLastsBeyondTheYearDoesNotRunOutBecauseANewSeriesBegins() {
        assertThat(forecast(37, 84).runsOut()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(forecast(38, 84).runsOut()).isNull();
        assertThat(CapacityForecast.of(1, 84, List.of(), LocalDate.of(2026, 12, 31)).runsOut()).isNull();
    }

    @Test
    void plannedReleasesComeOnTopOfThePace() {
        CapacityForecast forecast = forecast(38, 108, new Plan(LocalDate.of(2026, 12, 4), 11), new Plan(LocalDate.of(2026, 12, 11), 12));

        assertThat(forecast.planned()).isEqualTo(23);
        assertThat(forecast.runsOut()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(forecast(60, 108, new Plan(LocalDate.of(2026, 12, 4), 11), new Plan(LocalDate.of(2026, 12, 11), 12)).runsOut())
            .isEqualTo(LocalDate.of(2026, 12, 23));
    }

    @Test
    void neitherPaceNorPlanNeedsThemAllAndYetTheyRunOut() {
        Plan box = new Plan(LocalDate.of(2026, 12, 22), 25);

        assertThat(forecast(30, 24).runsOut()).isNull();
        assertThat(forecast(30, 0, box).runsOut()).isNull();
        assertThat(forecast(30, 24, box).runsOut()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(forecast(35, 24, box).runsOut()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(forecast(36, 24, box).runsOut()).isNull();
    }

    @Test
    void plannedReleasesThatNeedMoreBringTheDayForward() {
        assertThat(forecast(20, 0, new Plan(LocalDate.of(2026, 12, 11), 12), new Plan(LocalDate.of(2026, 12, 4), 11)).runsOut())
            .isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(forecast(10, 84, new Plan(LocalDate.of(2026, 11, 27), 10)).runsOut()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aPlanWithoutADayCountsAtTheEndOfTheYearAndOneOfNextYearNotAtAll() {
        assertThat(forecast(5, 0, new Plan(null, 5)).runsOut()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(forecast(5, 0, new Plan(LocalDate.of(2027, 1, 1), 50))).isEqualTo(new CapacityForecast(0, 0, null));
        assertThat(forecast(5, 0, new Plan(LocalDate.of(2026, 1, 1), 5)).runsOut()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("alerts at 70, 85 and 95 per cent")
    void theLevelIsTheGreatestThatIsReached() {
        assertThat(List.of(level(31), level(30), level(16), level(15), level(6), level(5), level(0)))
            .containsExactly(0, 70, 70, 85, 85, 95, 95);
    }

    private static int level(long free) {
        return new CapacityView(new UUID(0, 1), 2026, 100, 100 - free, 0, 0, 0, 0, free, null, List.of(), forecast(free, 0)).level();
    }
}
