package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.PreviousRelease;
import jakarta.persistence.Embeddable;

/** A {@link PreviousRelease} in the columns of the release, or that nobody spoke of one. */
@Embeddable
public class EarlierRelease {

    private boolean previouslyReleased;
    private String previousWhere;
    private String previousUpc;
    private boolean previousTakenDown;

    protected EarlierRelease() {
    }

    /** @param previous null if nobody says that there was one */
    EarlierRelease(PreviousRelease previous) {
        if (previous != null) {
            previouslyReleased = true;
            previousWhere = previous.where();
            previousUpc = previous.upc();
            previousTakenDown = previous.takenDown();
        }
    }

    /** Null if nobody says that there was one. */
    PreviousRelease said() {
        return previouslyReleased ? new PreviousRelease(previousWhere, previousUpc, previousTakenDown) : null;
    }
}
