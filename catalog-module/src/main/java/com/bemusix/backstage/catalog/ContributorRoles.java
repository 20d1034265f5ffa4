package com.bemusix.backstage.catalog;

import java.util.List;
import java.util.Set;

/**
 * The roles that contributors may have: names out of the DDEX allowed value sets for contributors to resources and works. A short list;
 * the file {@code contributor-roles.txt} says which, in the order in which they are offered.
 */
public final class ContributorRoles {

    private static final List<String> NAMES = DataLines.of("contributor-roles.txt");
    private static final Set<String> LISTED = Set.copyOf(NAMES);

    private ContributorRoles() {
    }

    public static List<String> names() {
        return NAMES;
    }

    public static boolean isListed(String role) {
        return LISTED.contains(role);
    }
}
