package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.Remark;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why a release is refused for good.
 *
 * @param code name or number of a reason code
 */
record Rejection(@NotNull @Size(min = 1, max = 100) String code, @Remark String remark) {
}
