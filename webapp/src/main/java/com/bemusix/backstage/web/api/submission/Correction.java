package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.FindingWords;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import java.util.Locale;
import java.util.UUID;

/**
 * What a reviewer wants put right.
 *
 * @param code    name of the reason code
 * @param target  JSON pointer into the release, tracks by their id
 * @param message the code in words
 * @param fixed   whether the target has changed since
 * @param dispute why the label means it that way, or null
 */
record Correction(UUID id, String code, String target, String message, String remark, boolean fixed, String dispute) {

    static Correction of(CorrectionView view) {
        return new Correction(view.id(), view.code().name(), view.target().pointer(), FindingWords.title(view.code(), Locale.ENGLISH),
            view.remark(), view.fixed(), view.dispute());
    }
}
