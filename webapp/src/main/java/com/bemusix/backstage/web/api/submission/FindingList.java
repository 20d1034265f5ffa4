package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.web.api.problem.FindingAnswer;
import java.util.List;

/**
 * Every finding of a release, in the form of a list.
 *
 * @param nextPageToken always null: the list is complete
 */
record FindingList(List<FindingAnswer> items, String nextPageToken) {

    static FindingList of(List<Finding> findings) {
        return new FindingList(FindingAnswer.all(findings), null);
    }
}
