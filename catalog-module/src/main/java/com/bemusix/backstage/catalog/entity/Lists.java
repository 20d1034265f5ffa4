package com.bemusix.backstage.catalog.entity;

import java.util.List;

/** Changes a mapped list in place, and only if it is another one: a list that stays makes no statement. */
final class Lists {

    private Lists() {
    }

    static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }
}
