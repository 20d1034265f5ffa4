package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S9: the year of reference is the year of the assignment where the registrant is")
@ExtendWith(ArquillianExtension.class)
class IsrcYearIT {

    @Inject
    Registry given;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    @DisplayName("S9 AC1: in Asia/Dhaka the year changes at 18:00 of Greenwich")
    void newYearInDhaka() {
        assertYearChanges(DHAKA, Instant.parse("2026-12-31T17:59:59.999999Z"), Instant.parse("2026-12-31T18:00:00Z"));
    }

    @Test
    @DisplayName("S9 AC1: in America/New_York the year changes at 05:00 of Greenwich")
    void newYearInNewYork() {
        assertYearChanges(ZoneId.of("America/New_York"), Instant.parse("2027-01-01T04:59:59.999999Z"),
            Instant.parse("2027-01-01T05:00:00Z"));
    }

    @Test
    @DisplayName("S9 AC3: every year starts at the beginning of the range, and nodes whose clocks differ draw in both years")
    void theFormerYearGoesOnWhereAClockIsBehind() {
        PrefixView prefix = given.onlyPrefix(7, 99, DHAKA);
        clock.set(Instant.parse("2026-12-31T17:00:00Z"));
        AccountId account = given.permitted();
        given.draw(account, 2);
        clock.set(Instant.parse("2026-12-31T19:00:00Z"));
        given.draw(account, 3);
        clock.set(Instant.parse("2026-12-31T17:59:00Z"));

        assertThat(given.draw(account, 1)).containsExactly(code(prefix, 26, 9));
        clock.set(Instant.parse("2026-12-31T19:01:00Z"));
        assertThat(given.draw(account, 1)).containsExactly(code(prefix, 27, 10));
    }

    private void assertYearChanges(ZoneId zone, Instant last, Instant first) {
        PrefixView prefix = given.onlyPrefix(100, 199, zone);
        clock.set(last);
        AccountId account = given.permitted();

        assertThat(given.draw(account, 2)).containsExactly(code(prefix, 26, 100), code(prefix, 26, 101));
        clock.set(first);
        assertThat(given.draw(account, 2)).containsExactly(code(prefix, 27, 100), code(prefix, 27, 101));
    }

    private static String code(PrefixView prefix, int year, int number) {
        return Isrc.of(prefix.prefix(), year, number).value();
    }
}
