package com.bemusix.backstage.identifiers;

import java.time.Instant;
import java.util.UUID;

/** Who said what in a case, and when; null where nobody has yet. */
public record CaseHistory(String statement, Instant openedAt, String openedBy, boolean openedByStaff, String answer, boolean givesUp,
        Instant answeredAt, String answeredBy, Instant proposedAt, UUID proposerId, String proposedBy, Instant confirmedAt,
        String confirmedBy, Instant withdrawnAt) {
}
