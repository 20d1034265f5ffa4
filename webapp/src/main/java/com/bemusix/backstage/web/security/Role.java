package com.bemusix.backstage.web.security;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may do. A person has at most one role at a label, which includes the lesser ones, and any number of roles in the staff.
 */
public enum Role {
    /** Sees everything of the label and changes nothing. */
    VIEWER,
    /** Also edits releases and chooses codes. */
    EDITOR,
    /** Also hands in, has codes generated, accepts terms. */
    MANAGER,
    /** Also tokens and the label's own data. */
    OWNER,
    /** Staff: decides on releases. */
    REVIEWER,
    /** Staff: keeps prefixes, pools and the ledger. */
    IDENTIFIER_OFFICER,
    /** Staff: accounts, terms, audit trail. */
    ADMIN;

    private static final Set<Role> OF_LABELS = EnumSet.range(VIEWER, OWNER);

    /** Whether it is a role at a label; the others are roles in the staff. */
    public boolean ofLabel() {
        return OF_LABELS.contains(this);
    }

    /** This role and all that it includes. */
    public Set<Role> withIncluded() {
        return ofLabel() ? EnumSet.range(VIEWER, this) : EnumSet.of(this);
    }

    /** @throws AccessException ROLES_INCONSISTENT unless a role at a label comes exactly with a label, and each role stands in its place */
    static void requireConsistent(boolean hasLabel, Role labelRole, Set<Role> staffRoles) {
        boolean consistent = hasLabel == (labelRole != null)
            && (labelRole == null || labelRole.ofLabel())
            && staffRoles.stream().noneMatch(Role::ofLabel);
        if (!consistent) {
            throw new AccessException(AccessException.Kind.ROLES_INCONSISTENT);
        }
    }
}
