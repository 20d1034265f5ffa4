package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.LabelName;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LabelRoot;

/**
 * The root that releases of a label are numbered from.
 *
 * @param status of the root; while it is not usable nothing of the label is numbered by default
 */
public record LabelRootView(UUID id, LabelName label, UUID rootId, IsrcPrefix prefix, RootStatus status, Instant at, String by,
        long version) {

    /** @param now to tell whether the root has expired */
    static LabelRootView of(LabelRoot labelRoot, Instant now) {
        IsrcRoot root = labelRoot.root();
        return new LabelRootView(labelRoot.id(), labelRoot.label(), root.id(), root.prefix(), root.statusOn(root.dayOf(now)),
            labelRoot.setAt(), labelRoot.setBy(), labelRoot.version());
    }
}
