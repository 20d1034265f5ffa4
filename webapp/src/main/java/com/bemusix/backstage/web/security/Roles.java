package com.bemusix.backstage.web.security;

/**
 * The names of the groups that a signed-in person is in, for {@code @RolesAllowed}. Each {@link Role} is one; a role at a label puts the
 * person into the groups of the lesser roles too.
 */
public final class Roles {

    /** Everybody who is signed in. */
    public static final String SIGNED_IN = "SIGNED_IN";
    /** Everybody with a role in the staff. */
    public static final String STAFF = "STAFF";
    public static final String VIEWER = "VIEWER";
    public static final String EDITOR = "EDITOR";
    public static final String MANAGER = "MANAGER";
    public static final String OWNER = "OWNER";
    public static final String REVIEWER = "REVIEWER";
    public static final String IDENTIFIER_OFFICER = "IDENTIFIER_OFFICER";
    public static final String ADMIN = "ADMIN";

    private Roles() {
    }
}
