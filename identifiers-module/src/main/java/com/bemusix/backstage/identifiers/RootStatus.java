package com.bemusix.backstage.identifiers;

import java.util.Map;
import java.util.Optional;

/** How far the claim of an account on an ISRC root has been looked into, and whether it still stands. */
public enum RootStatus {
    /** The word of the account, and nothing else. */
    DECLARED,
    /** There is a document, which nobody has looked at yet. */
    EVIDENCE,
    VERIFIED,
    /** Nothing is counted or reserved from it until staff have decided; its account goes on entering codes of it. */
    SUSPENDED,
    EXPIRED,
    RETIRED;

    private static final Map<RootStatus, Map<RootMove, RootStatus>> MOVES = Map.of(
        DECLARED, Map.of(RootMove.PROVE, EVIDENCE, RootMove.VERIFY, VERIFIED, RootMove.SUSPEND, SUSPENDED,
            RootMove.EXPIRE, EXPIRED, RootMove.RETIRE, RETIRED),
        EVIDENCE, Map.of(RootMove.PROVE, EVIDENCE, RootMove.VERIFY, VERIFIED, RootMove.SUSPEND, SUSPENDED,
            RootMove.EXPIRE, EXPIRED, RootMove.RETIRE, RETIRED),
        VERIFIED, Map.of(RootMove.SUSPEND, SUSPENDED, RootMove.EXPIRE, EXPIRED, RootMove.RETIRE, RETIRED),
        SUSPENDED, Map.of(RootMove.PROVE, SUSPENDED, RootMove.REINSTATE, VERIFIED, RootMove.EXPIRE, EXPIRED, RootMove.RETIRE, RETIRED),
        EXPIRED, Map.of(RootMove.VERIFY, VERIFIED, RootMove.RETIRE, RETIRED),
        RETIRED, Map.of());

    /** Where the move leads; nothing if it is not possible from here. The database keeps the same table. */
    public Optional<RootStatus> after(RootMove move) {
        return Optional.ofNullable(MOVES.get(this).get(move));
    }

    /** Whether the account may go on numbering recordings from the root. */
    public boolean usable() {
        return this == DECLARED || this == EVIDENCE || this == VERIFIED;
    }
}
