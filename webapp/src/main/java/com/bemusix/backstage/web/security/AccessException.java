package com.bemusix.backstage.web.security;

import java.util.Objects;

/** An operation on accounts, people or tokens was refused, and nothing was changed. {@link #kind()} says why. */
public class AccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** Unknown, or another's: the two cannot be told apart. */
        NOT_FOUND,
        /** Somebody else changed the person meanwhile. */
        STALE,
        /** Another person signs in with that e-mail address. */
        EMAIL_TAKEN,
        /** A password for somebody else is taken in demo mode only: otherwise they choose it themselves by their invitation. */
        OWNER_PASSWORD_NOT_TAKEN,
        /** Too short, too long, or the same as the e-mail address. */
        PASSWORD_UNSUITABLE,
        /** Used, replaced by a newer one, too old, or never made. */
        INVITATION_INVALID,
        /** A token's end must lie ahead, at most a year. */
        TOKEN_EXPIRY_INVALID,
        /** The label is closed: its people read and take away what is theirs, and change nothing. */
        ACCOUNT_CLOSED,
        /** The only owner of a label who can sign in stays one: nobody else could let anybody in. */
        LAST_OWNER,
        /** The only administrator who can sign in stays one. */
        LAST_ADMIN,
        /** Nobody gives roles in the staff to themselves, or takes them. */
        OWN_ROLES,
        /** Disabled for good: no role and no invitation any more. */
        PERSON_DISABLED,
        /** Needs no invitation any more. */
        HAS_PASSWORD,
        /** A role at a label without a label, or the other way round. */
        ROLES_INCONSISTENT
    }

    private final Kind kind;

    public AccessException(Kind kind) {
        super(Objects.requireNonNull(kind).name());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
