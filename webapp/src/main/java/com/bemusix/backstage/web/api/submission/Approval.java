package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.submission.boundary.ReviewFinding;

/** A reviewer's word on an approval, which may be missing. */
record Approval(@PlainText(max = ReviewFinding.MAX_REMARK) String remark) {
}
