package com.bemusix.backstage.submission.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.catalog.Text;

/**
 * What a reviewer found.
 *
 * @param code   name or id of a reason code: {@code TITLE_GENERIC} or {@code MD-104}
 * @param target a pointer into the release as it was handed in: {@code /title}, {@code /tracks/<id>/isrc}, or empty for all of it
 * @param remark in the reviewer's words, or null
 */
public record ReviewFinding(@NotNull @Size(max = 100) String code, @NotNull @Size(max = 200) String target,
        @Remark String remark) {

    public ReviewFinding {
        remark = Text.lines(remark);
    }
}
