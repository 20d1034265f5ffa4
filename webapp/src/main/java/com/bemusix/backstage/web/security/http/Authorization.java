package com.bemusix.backstage.web.security.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Reads the header {@code Authorization}: bearer tokens (RFC 6750, 2.1) and Basic (RFC 7617, in UTF-8). */
final class Authorization {

    /** Name and password of Basic. */
    record Basic(String name, String password) {
    }

    private Authorization() {
    }

    static Optional<String> bearer(String header) {
        return after("Bearer ", header);
    }

    static Optional<Basic> basic(String header) {
        return after("Basic ", header).flatMap(Authorization::decoded).filter(pair -> pair.indexOf(':') >= 0).map(pair -> {
            int colon = pair.indexOf(':');
            return new Basic(pair.substring(0, colon), pair.substring(colon + 1));
        });
    }

    /** What follows the name of the scheme, whose case does not matter (RFC 9110, 11.1). */
    private static Optional<String> after(String scheme, String header) {
        boolean matches = header.regionMatches(true, 0, scheme, 0, scheme.length());
        return matches ? Optional.of(header.substring(scheme.length()).strip()) : Optional.empty();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
