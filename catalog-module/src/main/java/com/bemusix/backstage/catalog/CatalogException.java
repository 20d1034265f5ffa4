package com.bemusix.backstage.catalog;

import java.util.Map;
import java.util.Objects;

/** An operation of the catalogue was refused, and nothing was changed. {@link #kind()} says why. */
public class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** Unknown, or another account's: the two cannot be told apart. */
        NOT_FOUND,
        /** Changed by somebody else since it was read. */
        STALE,
        /** The state of the release does not allow changes. */
        RELEASE_LOCKED,
        /** The move cannot be made from the state that the release is in. */
        RELEASE_MOVE_FORBIDDEN,
        /** An account with roots of its own begins a release with at least one code. */
        ISRC_MISSING,
        /** Another track of the release has that volume and number. */
        TRACK_PLACE_TAKEN,
        /** An order that leaves tracks out, names one twice, or has gaps. */
        TRACK_ORDER_INCOMPLETE,
        /** The recording is on a release that is handed in or approved, so what tells it from others is settled. */
        RECORDING_SHARED,
        /** A recording was to be attached under another title, artist or length than it has. */
        RECORDING_DIFFERS,
        /** A recording is on a release once only. */
        RECORDING_ALREADY_ON_RELEASE,
        TOO_MANY_TRACKS,
        /** There is a newer version of the policy than the one that was looked at. */
        POLICY_SUPERSEDED,
        /** A policy on the change of length says from where to where; no other does. */
        POLICY_SECONDS,
        /** A policy that asks takes reasons. */
        POLICY_ASKS,
        /** A version of a policy holds from now on or later. */
        POLICY_EFFECTIVE_IN_PAST,
        /** The list that was handed in to a society is not the one that there is now. */
        SOCIETY_LIST_CHANGED
    }

    private final Kind kind;
    private final Map<String, String> facts;

    public CatalogException(Kind kind) {
        this(kind, Map.of());
    }

    public CatalogException(Kind kind, Map<String, String> facts) {
        this(kind, facts, null);
    }

    public CatalogException(Kind kind, Map<String, String> facts, Throwable cause) {
        super(Objects.requireNonNull(kind).name(), cause);
        this.kind = kind;
        this.facts = Map.copyOf(facts);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * What a message may say about it: {@code state} and {@code move} of a release, {@code field} of a recording, {@code limit} of tracks,
     * {@code volume} and {@code number} of a place, {@code count} of a list. Never anything of another account.
     */
    public Map<String, String> facts() {
        return facts;
    }
}
