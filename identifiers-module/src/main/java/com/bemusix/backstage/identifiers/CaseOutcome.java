package com.bemusix.backstage.identifiers;

import java.util.EnumSet;
import java.util.Set;

/** How a duplicate case can end. */
public enum CaseOutcome {
    /** These are two recordings: the disputed code stays with one side, and the other side's recording needs another one. */
    SPLIT,
    /** These are two recordings, or the code was wrong: as a split, and the right code of the losing recording is known. */
    CORRECT,
    /** This is one recording. Both sides keep the code; of two codes one is in force and the other is only known for it. */
    ALIAS,
    /** The code is void, for everybody and for good. */
    VOID;

    private static final Set<CaseSide> EITHER = EnumSet.allOf(CaseSide.class);
    private static final Set<CaseSide> HOLDER = EnumSet.of(CaseSide.HOLDER);
    private static final Set<CaseSide> NOBODY = EnumSet.noneOf(CaseSide.class);

    /**
     * Who may be the one that keeps, with this outcome.
     *
     * @param bound of a second code, whether a recording has it already
     * @return empty if it is an outcome in which nobody keeps anything
     */
    public Set<CaseSide> keepers(CaseKind kind, boolean bound) {
        return switch (this) {
            case VOID -> NOBODY;
            case ALIAS -> kind == CaseKind.SAME_CODE ? HOLDER : EITHER;
            case SPLIT -> kind == CaseKind.SAME_CODE ? EITHER : HOLDER;
            case CORRECT -> kind == CaseKind.SAME_CODE ? EITHER : bound ? NOBODY : HOLDER;
        };
    }

    /** Whether a case of that kind can end so, with that side keeping; null where nobody does. */
    public boolean fits(CaseKind kind, boolean bound, CaseSide keeper) {
        return this == VOID ? keeper == null : keeper != null && keepers(kind, bound).contains(keeper);
    }
}
