package com.bemusix.backstage.submission.boundary;

/**
 * A difference between two snapshots of a release. Tracks are matched by their id, so a moved track differs in its place only.
 *
 * @param pointer as {@link com.bemusix.backstage.catalog.Target#pointer()} writes it; of a track that came or went, each of its fields
 * @param before  as people read it, null if it was empty or not there
 * @param after   likewise
 */
public record Change(String pointer, String before, String after) {
}
