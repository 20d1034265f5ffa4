package com.bemusix.backstage.catalog;

import java.util.Optional;

/** Where a release stands on its way from draft to decision. The database holds the same table of moves as a trigger. */
public enum ReleaseState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CORRECTION_REQUESTED,
    APPROVED,
    REJECTED;

    /** The state that the move leads to from here; empty if it cannot be made from here. */
    public Optional<ReleaseState> after(ReleaseMove move) {
        return Optional.ofNullable(switch (move) {
            case SUBMIT -> this == DRAFT ? SUBMITTED : null;
            case WITHDRAW -> this == SUBMITTED ? DRAFT : null;
            case CLAIM -> this == SUBMITTED ? IN_REVIEW : null;
            case UNCLAIM -> this == IN_REVIEW ? SUBMITTED : null;
            case REQUEST_CORRECTION -> this == IN_REVIEW ? CORRECTION_REQUESTED : null;
            case RESUBMIT -> this == CORRECTION_REQUESTED ? SUBMITTED : null;
            case APPROVE -> this == IN_REVIEW ? APPROVED : null;
            case REJECT -> this == IN_REVIEW ? REJECTED : null;
        });
    }

    /** Whether the label may change the release, its tracks and its codes. */
    public boolean editable() {
        return this == DRAFT || this == CORRECTION_REQUESTED;
    }
}
