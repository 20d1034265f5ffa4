package com.bemusix.backstage.web.security.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where to go on after sign-in, or after a form came too late. Only a page of this site: what could lead a browser elsewhere
 * ({@code //host}, {@code /\host}, a scheme, control characters that browsers drop) is no such path.
 */
public final class ReturnPath {

    private static final int LONGEST = 2_000;
    private static final Pattern PAGE = Pattern.compile("/(label|staff)/[!-\\[\\]-~]*");
    private static final Pattern OPEN_PAGE = Pattern.compile("/(sign-in|invitation)(\\?[!-\\[\\]-~]*)?");

    private ReturnPath() {
    }

    /** The path with its query if it leads to a page behind the sign-in, empty otherwise. */
    public static Optional<String> of(String wanted) {
        return fits(PAGE, wanted) ? Optional.of(wanted) : Optional.empty();
    }

    /** The path with its query if a form stands on that page, be it behind the sign-in or before it, empty otherwise. */
    public static Optional<String> ofForm(String page) {
        return fits(PAGE, page) || fits(OPEN_PAGE, page) ? Optional.of(page) : Optional.empty();
    }

    /** The page that the form which the request brings stands on, as far as the browser tells. */
    public static Optional<String> ofForm(HttpServletRequest request) {
        return ofAddress(request.getHeader("Referer"), request.getHeader("Host"), ReturnPath::ofForm);
    }

    /** The same for the address of a page, as in {@code Referer}, if it is of that host. */
    static Optional<String> ofAddress(String address, String host) {
        return ofAddress(address, host, ReturnPath::of);
    }

    private static Optional<String> ofAddress(String address, String host, Function<String, Optional<String>> page) {
        try {
            URI uri = address == null ? URI.create("") : new URI(address);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return host != null && host.equals(uri.getRawAuthority()) ? page.apply(uri.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean fits(Pattern pages, String path) {
        return path != null && path.length() <= LONGEST && pages.matcher(path).matches() && !leaves(path);
    }

    private static boolean leaves(String path) {
        return path.contains("/../") || path.endsWith("/..") || path.contains("//");
    }
}
