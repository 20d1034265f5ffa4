package com.bemusix.backstage.web.ui.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.boundary.CapacityForecast;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The words in the picture of a root's year keep away from each other and from its edges. */
class RootChartTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 29);

    private static RootChart chart(long size, long assigned, long reserved, LocalDate full, LocalDate today) {
        return new RootChart(new CapacityView(UUID.randomUUID(), 2026, size, assigned, 0, reserved, 0, 0, size - assigned - reserved, null,
            List.of(), new CapacityForecast(1, 0, full)), today);
    }

    @Test
    void theNumberOfTodayStandsAboveItsPointWhereThereIsRoom() {
        assertThat(chart(500, 250, 0, null, NOVEMBER).todayWordY()).isEqualTo("72.0");
        assertThat(chart(500, 490, 0, null, NOVEMBER).todayWordY()).isEqualTo("19.2");
    }

    @Test
    void theNumberOfTodayGivesWayToTheWordsAboutTheEnd() {
        RootChart full = chart(3, 1, 1, NOVEMBER, NOVEMBER);

        assertThat(Double.parseDouble(full.todayWordY())).isGreaterThan(Double.parseDouble(full.flagY()) + 38);
    }

    @Test
    void theNumberOfTodayStandsBehindItsPointAtTheBeginningOfTheYear() {
        assertThat(chart(500, 5, 0, null, LocalDate.of(2026, 1, 5)).todayAnchor()).isEqualTo("start");
        assertThat(chart(500, 5, 0, null, NOVEMBER).todayAnchor()).isEqualTo("end");
    }

    @Test
    void theWordsAboutTheEndStayInThePicture() {
        assertThat(chart(500, 490, 0, LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 5)).flagX()).isEqualTo("0.0");
        assertThat(Double.parseDouble(chart(500, 5, 400, LocalDate.of(2026, 12, 22), NOVEMBER).flagY())).isBetween(0.0, 122.0);
    }
}
