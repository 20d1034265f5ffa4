package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.Roles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who may open which page. A page that does not stand here is open to nobody. */
final class PageAccess {

    private static final String SUFFIX = ".xhtml";

    private static final Set<String> OPEN = Set.of(
        "/sign-in", "/invitation", "/errors/403", "/errors/404", "/errors/500", "/errors/expired");

    private static final Map<String, Set<String>> GROUPS = new HashMap<>();

    static {
        let(Set.of(Roles.VIEWER), "/label/certificate", "/label/code-claims", "/label/correction", "/label/dashboard", "/label/inspector",
            "/label/isrc-setup", "/label/ledger", "/label/release", "/label/releases", "/label/roots", "/label/societies", "/label/society",
            "/label/team", "/label/terms", "/label/upc-ledger");
        let(Set.of(Roles.EDITOR), "/label/release-edit", "/label/release-new");
        let(Set.of(Roles.MANAGER), "/label/code-claim", "/label/code-import", "/label/root-edit");
        let(Set.of(Roles.OWNER), "/label/api-access");
        let(Set.of(Roles.STAFF), "/staff/accounts");
        let(Set.of(Roles.REVIEWER), "/staff/review", "/staff/review-queue");
        let(Set.of(Roles.IDENTIFIER_OFFICER), "/staff/certificate", "/staff/duplicate", "/staff/duplicates", "/staff/ledger",
            "/staff/notices", "/staff/prefix-edit",
            "/staff/prefixes", "/staff/roots", "/staff/upc-pool");
        let(Set.of(Roles.ADMIN, Roles.IDENTIFIER_OFFICER), "/staff/policies");
        let(Set.of(Roles.ADMIN), "/staff/audit", "/staff/team", "/staff/terms");
    }

    private PageAccess() {
    }

    static boolean isOpen(String path) {
        return OPEN.contains(page(path));
    }

    /** The groups of {@link Roles} whose members may open the page; none for a page that nobody may open and for no page at all. */
    static Set<String> groups(String path) {
        return GROUPS.getOrDefault(page(path), Set.of());
    }

    /** Where the page with that path lies if there is one. */
    static String file(String path) {
        return page(path) + SUFFIX;
    }

    /** The page at that address, however it is spelled. */
    static String page(String path) {
        return path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    }

    private static void let(Set<String> groups, String... pages) {
        for (String page : pages) {
            GROUPS.put(page, groups);
        }
    }
}
