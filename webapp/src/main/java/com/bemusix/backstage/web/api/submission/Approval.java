package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.Remark;

/** A reviewer's word on an approval, which may be missing. */
record Approval(@Remark String remark) {
}
