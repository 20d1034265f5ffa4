package com.bemusix.backstage.identifiers.boundary;

/** How far a stock is used up, in the steps at which people are warned: 70, 85 and 95 percent (product research, M10). */
final class UseLevel {

    private static final int[] LEVELS = {95, 85, 70};

    private UseLevel() {
    }

    /** The greatest step that is reached; 0 below. */
    static int of(long used, long size) {
        for (int level : LEVELS) {
            if (used * 100 >= size * level) {
                return level;
            }
        }
        return 0;
    }
}
