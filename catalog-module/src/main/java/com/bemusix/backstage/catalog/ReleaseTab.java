package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.ReleaseState.APPROVED;
import static com.bemusix.backstage.catalog.ReleaseState.CORRECTION_REQUESTED;
import static com.bemusix.backstage.catalog.ReleaseState.DRAFT;
import static com.bemusix.backstage.catalog.ReleaseState.IN_REVIEW;
import static com.bemusix.backstage.catalog.ReleaseState.REJECTED;
import static com.bemusix.backstage.catalog.ReleaseState.SUBMITTED;

import java.util.Set;

/** The parts into which labels see their releases divided. Every state is in exactly one of them, and in {@link #ALL}. */
public enum ReleaseTab {
    ALL(Set.of(ReleaseState.values())),
    FINALIZE(Set.of(DRAFT)),
    CHECKING(Set.of(SUBMITTED, IN_REVIEW)),
    CORRECT(Set.of(CORRECTION_REQUESTED)),
    DELIVERED(Set.of(APPROVED)),
    REMOVED(Set.of(REJECTED));

    private final Set<ReleaseState> states;

    ReleaseTab(Set<ReleaseState> states) {
        this.states = states;
    }

    public Set<ReleaseState> states() {
        return states;
    }
}
