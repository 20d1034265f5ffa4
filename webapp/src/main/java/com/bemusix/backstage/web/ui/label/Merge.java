package com.bemusix.backstage.web.ui.label;

import java.util.Objects;

/** Puts a change onto a newer state that somebody else saved: what was changed here wins, everything else is theirs. */
final class Merge {

    private Merge() {
    }

    static <T> T pick(T base, T mine, T theirs) {
        return Objects.equals(base, mine) ? theirs : mine;
    }
}
