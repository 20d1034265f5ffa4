package com.bemusix.backstage.web.security.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go on after sign-in. Only a page of this site: what could lead a browser elsewhere ({@code //host}, {@code /\host}, a scheme,
 * control characters that browsers drop) is no such path.
 */
public final class ReturnPath {

    private static final int LONGEST = 2_000;
    private static final Pattern PAGE = Pattern.compile("/(label|staff)/[!-\\[\\]-~]*");

    private ReturnPath() {
    }

    /** The path with its query if it leads to a page behind the sign-in, empty otherwise. */
    public static Optional<String> of(String wanted) {
        boolean fits = wanted != null && wanted.length() <= LONGEST && PAGE.matcher(wanted).matches();
        return fits && !leaves(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    /** The same for the address of a page, as in {@code Referer}, if it is of that host. */
    static Optional<String> ofAddress(String address, String host) {
        try {
            URI uri = address == null ? URI.create("") : new URI(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return host != null && host.equals(uri.getRawAuthority()) ? of(uri.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean leaves(String path) {
        return path.contains("/../") || path.endsWith("/..") || path.contains("//");
    }
}
