package com.bemusix.backstage.submission;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.bemusix.backstage.catalog.Finding;

/** An operation of this context was refused, and nothing was changed. {@link #kind()} says why. */
public class SubmissionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; where a name is one of the reason codes that clients see, it is spelled as there. */
    public enum Kind {
        /** Unknown, or another account's. */
        NOT_FOUND,
        /** Changed by somebody else since it was read. */
        STALE,
        /** Rules that block are not met: {@link SubmissionException#findings()}. */
        FINDINGS_BLOCK,
        /** No such move leads out of the state that the release is in. */
        RELEASE_MOVE_FORBIDDEN,
        /** Another reviewer has claimed it; only that person decides. */
        NOT_THE_CLAIMER,
        /** Somebody was faster; fact {@code claimedBy}. */
        ALREADY_CLAIMED,
        /** Nobody decides on a release of an account to which they belong. */
        OWN_ACCOUNT,
        ISRC_TERMS_NOT_ACCEPTED,
        /** The terms in force are no longer those that were shown; fact {@code version}. */
        TERMS_VERSION_SUPERSEDED,
        ISRC_ATTESTATION_MISSING,
        ISRC_MODE_FORBIDS_GENERATION,
        /** Facts {@code trackId}, {@code field}, and {@code title} if the track has one. */
        ISRC_REFERENCE_INCOMPLETE,
        /** No track chose generation. */
        NOTHING_TO_GENERATE,
        /** The recording is on another release that is handed in or approved, so its code cannot change. */
        RECORDING_UNDER_REVIEW,
        CORRECTION_NEEDS_FINDING,
        /** A requested correction is neither made nor answered; facts {@code open} and {@code targets}. */
        CORRECTION_OPEN,
        /** The rules find nothing like that there, or by now no longer. */
        FINDING_NOT_THERE,
        /** No reason is enough to go on: something has to be put right. */
        FINDING_NOT_JUSTIFIABLE,
        /** A reason was given for one way, and the release goes the other; fact {@code present}. */
        FINDING_CHOICE_DIFFERS,
        UNKNOWN_REASON_CODE,
        /** A finding points at nothing in the release that was handed in. */
        UNKNOWN_TARGET,
        /** What would be approved is no longer what was handed in; fact {@code changed}. */
        CHANGED_SINCE_SNAPSHOT,
        /** A published version takes effect at that moment or later. */
        TERMS_VERSION_EXISTS,
        TERMS_EFFECTIVE_IN_PAST
    }

    private final Kind kind;
    private final transient List<Finding> findings;
    private final Map<String, String> facts;

    public SubmissionException(Kind kind) {
        this(kind, Map.of());
    }

    public SubmissionException(Kind kind, Throwable cause) {
        this(kind, List.of(), Map.of(), cause);
    }

    public SubmissionException(Kind kind, Map<String, String> facts) {
        this(kind, List.of(), facts, null);
    }

    /** Rules that block a step. */
    public SubmissionException(List<Finding> findings) {
        this(Kind.FINDINGS_BLOCK, findings, Map.of(), null);
    }

    private SubmissionException(Kind kind, List<Finding> findings, Map<String, String> facts, Throwable cause) {
        super(Objects.requireNonNull(kind).name(), cause);
        this.kind = kind;
        this.findings = List.copyOf(findings);
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    /** What blocks, in the order of the checklist; empty for every kind but {@code FINDINGS_BLOCK}. */
    public List<Finding> findings() {
        return findings;
    }

    /** What a message may say about it; never a foreign account's. */
    public Map<String, String> facts() {
        return facts;
    }
}
