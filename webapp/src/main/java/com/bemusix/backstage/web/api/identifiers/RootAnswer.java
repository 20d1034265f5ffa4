package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import com.bemusix.backstage.identifiers.boundary.YearUsage;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An ISRC root.
 *
 * @param prefix       five characters
 * @param display      the same as people write it
 * @param years        years of reference with a range of their own
 * @param statusReason what staff say about the state, {@code CONFLICT} if another account names the root too, or null
 */
record RootAnswer(UUID id, String prefix, String display, String registrantName, String agency, LocalDate allocatedOn, LocalDate expiresOn,
        int designationFrom, int designationTo, List<YearRange> years, NumberingPolicy policy,
        boolean isDefault, RootStatus status, String statusReason,
        Instant statusAt, boolean prefixAllocated, List<YearUsage> usage, Instant declaredAt) {

    static RootAnswer of(RootView root) {
        return new RootAnswer(root.id(), root.prefix().value(), root.prefix().display(), root.registrantName(), root.agency(),
            root.allocatedOn(), root.expiresOn(), root.designationFrom(), root.designationTo(), root.years(), root.policy(),
            root.isDefault(),
            root.status(), root.standing().reason(), root.standing().at(), root.prefixAllocated(), root.usage(), root.declaredAt());
    }

    static EntityTag tag(RootView root) {
        return Answers.tag('o', root.version());
    }
}
