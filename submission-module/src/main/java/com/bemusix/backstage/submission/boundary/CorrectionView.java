package com.bemusix.backstage.submission.boundary;

import java.util.UUID;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.submission.control.LastRequest;
import com.bemusix.backstage.submission.entity.Correction;

/**
 * What a reviewer asked to be corrected.
 *
 * @param remark  of the reviewer, or null
 * @param fixed   whether what stands at the target is no longer what the reviewer saw
 * @param dispute why the label means it that way, or null
 */
public record CorrectionView(UUID id, ReasonCode code, Target target, String remark, boolean fixed, String dispute) {

    static CorrectionView of(LastRequest.Point point) {
        Correction asked = point.asked();
        return new CorrectionView(asked.id(), asked.code(), asked.target(), asked.remark(), point.fixed(), asked.dispute());
    }

    /** Whether it is neither made nor answered, so that the release cannot be handed in again. */
    public boolean open() {
        return !fixed && dispute == null;
    }
}
