package com.bemusix.backstage.identifiers;

import java.util.Map;
import java.util.Objects;

/** An operation of the registry was refused, and nothing was changed. {@link #kind()} says why. */
public class RegistryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; where a name is one of the reason codes that clients see, it is spelled as there. */
    public enum Kind {
        /** Unknown, or another account's. */
        NOT_FOUND,
        /** Changed by somebody else since it was read. */
        STALE,
        ISRC_DUP_OTHER_RECORDING,
        ISRC_VIDEO_SHARES_AUDIO,
        RECORDING_HAS_OTHER_ISRC,
        ISRC_LOCKED,
        /** Two officers took the code from its recording; the number never returns. */
        ISRC_VOID,
        /** A case about the code or the recording is open already. */
        CASE_OPEN,
        /** There is nothing to decide: the code can be entered, or taken from the other recording, by the account itself. */
        CASE_NOT_NEEDED,
        /** The case is not in a state in which this can be done. */
        CASE_STATE,
        /** Whoever proposed how to end a case does not confirm it. */
        CASE_SAME_OFFICER,
        /** Nobody decides about codes of an account to which they belong. */
        CASE_OWN_ACCOUNT,
        /** A case of that kind cannot end so. */
        CASE_OUTCOME_UNFIT,
        /** The account has as many open claims as it may have. */
        CASE_TOO_MANY,
        /** An entered code cannot claim to have been generated here. */
        ISRC_ORIGIN_NOT_STATEABLE,
        ISRC_TERMS_NOT_ACCEPTED,
        ISRC_ATTESTATION_MISSING,
        ISRC_REFERENCE_INCOMPLETE,
        ISRC_MODE_FORBIDS_GENERATION,
        ROOT_SETUP_REQUIRED,
        ROOT_RANGE_EXHAUSTED,
        ROOT_TAKEN,
        /** The account itself has already declared a root that covers this one. */
        ROOT_DUPLICATE,
        ROOT_PREFIX_UNKNOWN,
        /** The claim on the root is not in a state in which this can be done. */
        ROOT_MOVE_FORBIDDEN,
        /** What staff have verified is changed by staff alone. */
        ROOT_VERIFIED,
        /** No document that can serve as evidence: too big, empty, or not of a type that is taken. */
        EVIDENCE_UNSUITABLE,
        /** The conflict has been settled before. */
        CONFLICT_SETTLED,
        /** The account has not switched on that numbers of its own roots are counted here. */
        OWN_NUMBERS_OFF,
        /** The label numbers from a root of its own already. */
        LABEL_HAS_ROOT,
        /** The root is suspended, expired or retired. */
        ROOT_UNUSABLE,
        /** Some of the numbers were drawn, entered, reserved or used outside before. */
        NUMBERS_TAKEN,
        /** The number was promised to somebody outside, the promise is over, and nobody said that it was used. */
        NUMBER_VOID,
        /** A list has more lines than are read at once. */
        IMPORT_TOO_LONG,
        /** Lines of a list are wrong, and its good part was not confirmed. */
        IMPORT_HAS_ERRORS,
        ISRC_MODE_NOT_ALLOWED,
        /** No active prefix is set aside for clients. */
        NO_MANAGER_PREFIX,
        /** The prefix may give no more codes this year, though it has numbers. */
        MANAGER_QUOTA_REACHED,
        /** Set aside for one account, or with a rule for what comes after it, can only be a prefix for clients. */
        PREFIX_CLIENT,
        PREFIX_TAKEN,
        /** Codes have been drawn that the change would disown. */
        PREFIX_IN_USE,
        /** A range that ends before it starts, or leaves 00000 to 99999. */
        RANGE_INVALID,
        UPC_DUP_OTHER_RELEASE,
        UPC_LOCKED,
        UPC_POOL_EXHAUSTED,
        UPC_POOL_OVERLAP,
        /** A block that ends before it starts, or leaves its company prefix. */
        UPC_POOL_RANGE,
        /** A stock of a client names whom it serves, and no other does. */
        UPC_POOL_CLIENT,
        /** Nothing shows the right to the numbers of somebody else. */
        UPC_POOL_UNPROVEN,
        UPC_FORMAT_OR_CHECKDIGIT
    }

    private final Kind kind;
    private final Map<String, String> facts;

    public RegistryException(Kind kind) {
        this(kind, Map.of());
    }

    public RegistryException(Kind kind, Map<String, String> facts) {
        this(kind, facts, null);
    }

    public RegistryException(Kind kind, Throwable cause) {
        this(kind, Map.of(), cause);
    }

    private RegistryException(Kind kind, Map<String, String> facts, Throwable cause) {
        super(Objects.requireNonNull(kind).name(), cause);
        this.kind = kind;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * What a message may say about it: {@code free} and {@code wanted} for an exhausted range or quota, {@code recordingId} or
     * {@code releaseId} where the other holder of the code is the caller's own, {@code missing} for incomplete reference fields,
     * {@code holder} of a void number. Never a foreign account's.
     */
    public Map<String, String> facts() {
        return facts;
    }
}
