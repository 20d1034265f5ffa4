package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.LabelName;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LabelRoot;

/**
 * The roots that releases of a label are numbered from.
 *
 * @param status of the default; while it is not usable nothing of the label is numbered by default
 * @param others the roots beside the default, the oldest first
 */
public record LabelRootView(UUID id, LabelName label, UUID rootId, IsrcPrefix prefix, RootStatus status, List<Other> others,
        Instant at, String by, long version) {

    /** A further root of the label. */
    public record Other(UUID rootId, IsrcPrefix prefix, RootStatus status) {
    }

    /** @param now to tell whether the root has expired */
    static LabelRootView of(LabelRoot labelRoot, Instant now) {
        IsrcRoot root = labelRoot.root();
        return new LabelRootView(labelRoot.id(), labelRoot.label(), root.id(), root.prefix(), root.statusOn(root.dayOf(now)),
            labelRoot.others().stream().map(each -> new Other(each.id(), each.prefix(), each.statusOn(each.dayOf(now)))).toList(),
            labelRoot.setAt(), labelRoot.setBy(), labelRoot.version());
    }
}
