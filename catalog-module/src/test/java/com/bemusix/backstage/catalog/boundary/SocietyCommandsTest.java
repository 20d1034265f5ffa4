package com.bemusix.backstage.catalog.boundary;

import static com.bemusix.backstage.catalog.boundary.Commands.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.identifiers.RecordingId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M12: what can be said of recordings and societies")
class SocietyCommandsTest {

    private static final NamedSociety PPL = new NamedSociety(Society.PPL, null);
    private static final RecordingId RECORDING = new RecordingId(new UUID(0, 1));

    private static RegisterWithSociety on(LocalDate day) {
        return new RegisterWithSociety(PPL, day, List.of(RECORDING));
    }

    private static LeaveSociety leaving(NamedSociety society) {
        return new LeaveSociety(society, List.of(RECORDING));
    }

    @Test
    void aDayThatHasBegunNowhereIsRefused() {
        LocalDate latest = LocalDate.now(Clock.system(ZoneOffset.ofHours(14)));

        assertThat(violations(on(latest))).isEmpty();
        assertThat(violations(on(LocalDate.of(1860, 1, 1)))).isEmpty();
        assertThat(violations(on(latest.plusDays(2)))).containsExactly("on: is a day that has not come yet, or before 1860");
        assertThat(violations(on(LocalDate.of(1859, 12, 31)))).hasSize(1);
        assertThat(violations(on(null))).containsExactly("on: must not be null");
    }

    @Test
    void aSocietyOutsideTheListHasANameAndNoOther() {
        String needed = "society.name: is needed for a society that is not in the list, and for no other";

        assertThat(violations(leaving(new NamedSociety(Society.OTHER, " SOMEXFON ")))).isEmpty();
        assertThat(violations(leaving(new NamedSociety(Society.OTHER, "  ")))).containsExactly(needed);
        assertThat(violations(leaving(new NamedSociety(Society.GVL, "GVL")))).containsExactly(needed);
        assertThat(violations(leaving(new NamedSociety(null, null)))).containsExactly("society.code: must not be null");
        assertThat(violations(leaving(new NamedSociety(Society.OTHER, "x".repeat(101)))))
                .containsExactly("society.name: is longer than 100 characters");
    }

    @Test
    void aListHasAtLeastOneAndAtMostAThousand() {
        assertThat(violations(new LeaveSociety(PPL, null))).containsExactly("recordingIds: size must be between 1 and 1000");
        assertThat(violations(new LeaveSociety(PPL, Collections.nCopies(1_000, RECORDING)))).isEmpty();
        assertThat(violations(new LeaveSociety(PPL, Collections.nCopies(1_001, RECORDING)))).hasSize(1);
        assertThat(violations(new RegisterAllWithSociety(PPL, LocalDate.of(2026, 1, 31), 0))).hasSize(1);
    }

    @Test
    void namesAreComparedWithoutCaseAndAccents() {
        NamedSociety other = new NamedSociety(Society.OTHER, "Société");

        assertThat(other.sameAs(new NamedSociety(Society.OTHER, "SOCIETE"))).isTrue();
        assertThat(other.sameAs(new NamedSociety(Society.OTHER, "Societas"))).isFalse();
        assertThat(other.text()).isEqualTo("Société");
        assertThat(PPL.sameAs(new NamedSociety(Society.PPL, null))).isTrue();
        assertThat(PPL.sameAs(other)).isFalse();
        assertThat(PPL.text()).isEqualTo("PPL");
    }
}
