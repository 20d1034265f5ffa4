package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.YearUsage;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An ISRC root.
 *
 * @param prefix  five characters
 * @param display the same as people write it
 */
record RootAnswer(UUID id, String prefix, String display, String registrantName, String agency, int designationFrom, int designationTo,
        boolean isDefault, RootStatus status, boolean prefixAllocated, List<YearUsage> usage, Instant declaredAt) {

    static RootAnswer of(RootView root) {
        return new RootAnswer(root.id(), root.prefix().value(), root.prefix().display(), root.registrantName(), root.agency(),
            root.designationFrom(), root.designationTo(), root.isDefault(), root.status(), root.prefixAllocated(), root.usage(),
            root.declaredAt());
    }

    static EntityTag tag(RootView root) {
        return Answers.tag('o', root.version());
    }
}
