package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.ReleaseState.APPROVED;
import static com.bemusix.backstage.catalog.ReleaseState.CORRECTION_REQUESTED;
import static com.bemusix.backstage.catalog.ReleaseState.DRAFT;
import static com.bemusix.backstage.catalog.ReleaseState.IN_REVIEW;
import static com.bemusix.backstage.catalog.ReleaseState.REJECTED;
import static com.bemusix.backstage.catalog.ReleaseState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseStateTest {

    /** Every state with every move: 48 cases, of which eight lead somewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT                | SUBMIT             | SUBMITTED
            DRAFT                | WITHDRAW           |
            DRAFT                | CLAIM              |
            DRAFT                | UNCLAIM            |
            DRAFT                | REQUEST_CORRECTION |
            DRAFT                | RESUBMIT           |
            DRAFT                | APPROVE            |
            DRAFT                | REJECT             |
            SUBMITTED            | SUBMIT             |
            SUBMITTED            | WITHDRAW           | DRAFT
            SUBMITTED            | CLAIM              | IN_REVIEW
            SUBMITTED            | UNCLAIM            |
            SUBMITTED            | REQUEST_CORRECTION |
            SUBMITTED            | RESUBMIT           |
            SUBMITTED            | APPROVE            |
            SUBMITTED            | REJECT             |
            IN_REVIEW            | SUBMIT             |
            IN_REVIEW            | WITHDRAW           |
            IN_REVIEW            | CLAIM              |
            IN_REVIEW            | UNCLAIM            | SUBMITTED
            IN_REVIEW            | REQUEST_CORRECTION | CORRECTION_REQUESTED
            IN_REVIEW            | RESUBMIT           |
            IN_REVIEW            | APPROVE            | APPROVED
            IN_REVIEW            | REJECT             | REJECTED
            CORRECTION_REQUESTED | SUBMIT             |
            CORRECTION_REQUESTED | WITHDRAW           |
            CORRECTION_REQUESTED | CLAIM              |
            CORRECTION_REQUESTED | UNCLAIM            |
            CORRECTION_REQUESTED | REQUEST_CORRECTION |
            CORRECTION_REQUESTED | RESUBMIT           | SUBMITTED
            CORRECTION_REQUESTED | APPROVE            |
            CORRECTION_REQUESTED | REJECT             |
            APPROVED             | SUBMIT             |
            APPROVED             | WITHDRAW           |
            APPROVED             | CLAIM              |
            APPROVED             | UNCLAIM            |
            APPROVED             | REQUEST_CORRECTION |
            APPROVED             | RESUBMIT           |
            APPROVED             | APPROVE            |
            APPROVED             | REJECT             |
            REJECTED             | SUBMIT             |
            REJECTED             | WITHDRAW           |
            REJECTED             | CLAIM              |
            REJECTED             | UNCLAIM            |
            REJECTED             | REQUEST_CORRECTION |
            REJECTED             | RESUBMIT           |
            REJECTED             | APPROVE            |
            REJECTED             | REJECT             |
            """)
    void aMoveLeadsWhereTheTableSaysOrNowhere(ReleaseState from, ReleaseMove move, ReleaseState to) {
        assertThat(from.after(move)).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void onlyDraftsAndReleasesToCorrectAreEditable() {
        assertThat(ReleaseState.values()).filteredOn(ReleaseState::editable).containsExactly(DRAFT, CORRECTION_REQUESTED);
    }

    @Test
    void everyStateIsInOneTabBesidesAll() {
        List<ReleaseState> inTabs = Arrays.stream(ReleaseTab.values()).filter(tab -> tab != ReleaseTab.ALL)
                .flatMap(tab -> tab.states().stream()).toList();

        assertThat(inTabs).containsExactlyInAnyOrder(ReleaseState.values());
        assertThat(ReleaseTab.ALL.states()).containsExactlyInAnyOrder(
                DRAFT, SUBMITTED, IN_REVIEW, CORRECTION_REQUESTED, APPROVED, REJECTED);
    }
}
