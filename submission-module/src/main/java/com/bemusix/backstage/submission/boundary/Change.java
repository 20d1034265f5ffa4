package com.bemusix.backstage.submission.boundary;

import java.util.List;

import com.bemusix.backstage.submission.control.ReleaseFields;

/**
 * A difference between two snapshots of a release. Tracks are matched by their id, so a moved track differs in its place only.
 *
 * @param pointer as {@link com.bemusix.backstage.catalog.Target#pointer()} writes it; of a track that came or went, each of its fields
 * @param before  what stood there, null if it was empty or not there
 * @param after   likewise
 */
public record Change(String pointer, String before, String after) {

    /** In the order of the release, what came anew last. */
    static List<Change> between(ReleaseFields before, ReleaseFields after) {
        return before.differences(after).stream()
                .map(pointer -> new Change(pointer, before.value(pointer), after.value(pointer))).toList();
    }
}
