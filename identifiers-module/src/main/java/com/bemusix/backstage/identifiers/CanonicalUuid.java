package com.bemusix.backstage.identifiers;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads a UUID in its one textual form of 36 characters (RFC 9562, section 4; hexadecimal digits of either case).
 * <p>{@link UUID#fromString(String)} alone is too lenient for input from outside: it takes {@code 1-1-1-1-1} for a UUID.
 */
public final class CanonicalUuid {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private CanonicalUuid() {
    }

    /** @throws IllegalArgumentException if the text is null or anything but a UUID in its full form */
    public static UUID parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a UUID in its form of 36 characters");
        }
        return UUID.fromString(text);
    }
}
