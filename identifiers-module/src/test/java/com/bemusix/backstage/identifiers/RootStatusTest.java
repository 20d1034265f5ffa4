package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.RootStatus.DECLARED;
import static com.bemusix.backstage.identifiers.RootStatus.EVIDENCE;
import static com.bemusix.backstage.identifiers.RootStatus.EXPIRED;
import static com.bemusix.backstage.identifiers.RootStatus.RETIRED;
import static com.bemusix.backstage.identifiers.RootStatus.SUSPENDED;
import static com.bemusix.backstage.identifiers.RootStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("F3: the life of a root")
class RootStatusTest {

    /** For each state where the moves lead, in the order of the constants; null where a move is not possible. */
    static Stream<List<RootStatus>> table() {
        return Stream.of(
            //            from       PROVE      VERIFY    SUSPEND    REINSTATE EXPIRE   RETIRE
            Arrays.asList(DECLARED, EVIDENCE, VERIFIED, SUSPENDED, null, EXPIRED, RETIRED),
            Arrays.asList(EVIDENCE, EVIDENCE, VERIFIED, SUSPENDED, null, EXPIRED, RETIRED),
            Arrays.asList(VERIFIED, null, null, SUSPENDED, null, EXPIRED, RETIRED),
            Arrays.asList(SUSPENDED, SUSPENDED, null, null, VERIFIED, EXPIRED, RETIRED),
            Arrays.asList(EXPIRED, null, VERIFIED, null, null, null, RETIRED),
            Arrays.asList(RETIRED, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyMoveFromEveryStateLeadsWhereTheTableSays(List<RootStatus> row) {
        List<RootStatus> led = Stream.of(RootMove.values()).map(move -> row.get(0).after(move).orElse(null)).toList();

        assertThat(led).isEqualTo(row.subList(1, row.size()));
    }

    @Test
    void theTableNamesEveryState() {
        assertThat(table().map(row -> row.get(0))).containsExactly(RootStatus.values());
    }

    @Test
    void numbersAreGivenOnlyWhileTheClaimStands() {
        assertThat(RootStatus.values()).filteredOn(RootStatus::usable).containsExactly(DECLARED, EVIDENCE, VERIFIED);
    }
}
