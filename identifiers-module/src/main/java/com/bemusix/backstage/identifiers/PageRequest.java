package com.bemusix.backstage.identifiers;

/**
 * Asks for a part of a list.
 *
 * @param limit     how many items at most, 1 to 200
 * @param pageToken the token of the page before, or null for the first page
 */
public record PageRequest(int limit, String pageToken) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_LIMIT + " items");
        }
    }

    /** The first page with the usual number of items. */
    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }
}
