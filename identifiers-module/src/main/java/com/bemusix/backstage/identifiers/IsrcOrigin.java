package com.bemusix.backstage.identifiers;

/** Where the ISRC of a recording comes from. */
public enum IsrcOrigin {
    /** Drawn from a prefix that the distributor holds as ISRC Manager. */
    GENERATED_MANAGER,
    /** Drawn for the client from the client's own root. */
    GENERATED_CLIENT_ROOT,
    /** Assigned by the client from its own root and entered. */
    OWN_ROOT_ENTERED,
    LICENSED_IN,
    ACQUIRED,
    PREVIOUS_DISTRIBUTOR,
    THIRD_PARTY_ISSUER,
    /** The licensee asked the licensor for the code in vain and had one issued. */
    LICENSED_NO_CODE_OBTAINABLE,
    LEGACY_IMPORT,
    OTHER;

    /** Whether a person may state this origin of a code that is entered; the others are the result of a draw. */
    public boolean stateable() {
        return this != GENERATED_MANAGER && this != GENERATED_CLIENT_ROOT;
    }
}
