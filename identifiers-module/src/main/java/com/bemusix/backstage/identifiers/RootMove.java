package com.bemusix.backstage.identifiers;

/** What can happen to the claim of an account on an ISRC root. */
public enum RootMove {
    /** The account hands in a document of the agency. */
    PROVE,
    VERIFY,
    /** Staff stop the root, with a reason. */
    SUSPEND,
    /** Staff have cleared up why the root was suspended. */
    REINSTATE,
    /** Its last day of use is over. */
    EXPIRE,
    /** Never used again; its codes stay with their recordings. */
    RETIRE
}
