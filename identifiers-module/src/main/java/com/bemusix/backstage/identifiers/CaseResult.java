package com.bemusix.backstage.identifiers;

/** What the end of a duplicate case means for the recording of one side. */
public enum CaseResult {
    /** It has the code as before. */
    KEPT,
    /** The code belongs to another recording; this one needs another code, unless it has one. */
    LOST,
    /** It has got the code that is right for it. */
    CORRECTED,
    /** Both are one recording, with one code in force. */
    SHARED,
    /** The code is void; it needs another one. */
    VOIDED,
    /** The claim was taken back: everything is as before. */
    WITHDRAWN;

    /**
     * @param bound of a second code, whether it was bound to a recording
     */
    public static CaseResult of(CaseKind kind, boolean bound, CaseOutcome outcome, CaseSide keeper, CaseSide side) {
        boolean both = kind == CaseKind.SECOND_CODE;
        return switch (outcome) {
            case VOID -> VOIDED;
            case ALIAS -> SHARED;
            case CORRECT -> both || side != keeper ? CORRECTED : KEPT;
            case SPLIT -> side == keeper || both && bound ? KEPT : LOST;
        };
    }
}
