package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.Roles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may open which page. A page that does not stand here is open to nobody. */
final class PageAccess {

    private static final String SUFFIX = ".xhtml";

    private static final Set<String> OPEN = Set.of(
        "/sign-in", "/invitation", "/errors/403", "/errors/404", "/errors/500", "/errors/expired");

    private static final Map<String, String> GROUPS = groups(Map.of(
        Roles.VIEWER, Set.of(
            "/label/correction", "/label/dashboard", "/label/inspector", "/label/isrc-setup", "/label/ledger", "/label/release", "/label/release-edit",
            "/label/releases", "/label/roots", "/label/terms"),
        Roles.EDITOR, Set.of("/label/release-new"),
        Roles.OWNER, Set.of("/label/api-access"),
        Roles.STAFF, Set.of("/staff/accounts", "/staff/prefixes", "/staff/review", "/staff/review-queue", "/staff/terms", "/staff/upc-pool"),
        Roles.ADMIN, Set.of("/staff/audit")));

    private PageAccess() {
    }

    static boolean isOpen(String path) {
        return OPEN.contains(page(path));
    }

    /** The group of {@link Roles} whose members may open the page; empty for a page that nobody may open and for no page at all. */
    static Optional<String> group(String path) {
        return Optional.ofNullable(GROUPS.get(page(path)));
    }

    /** Where the page with that path lies if there is one. */
    static String file(String path) {
        return page(path) + SUFFIX;
    }

    private static String page(String path) {
        return path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
    }

    private static Map<String, String> groups(Map<String, Set<String>> pages) {
        Map<String, String> groups = new HashMap<>();
        pages.forEach((group, paths) -> paths.forEach(path -> groups.put(path, group)));
        return Map.copyOf(groups);
    }
}
