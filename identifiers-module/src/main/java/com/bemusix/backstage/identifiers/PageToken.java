package com.bemusix.backstage.identifiers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The place in an ordered list where a page ended: the sort key of its last item, so that the next page is found by index and not by
 * counting. Opaque to clients; it is no secret and gives no access to anything.
 */
public final class PageToken {

    private static final String SEPARATOR = "\n";

    private PageToken() {
    }

    /** @param key the parts of the sort key, none of which contains a line feed */
    public static String of(String... key) {
        byte[] bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The parts of the sort key.
     *
     * @throws InvalidPageTokenException if the token was not made by {@link #of} with that number of parts
     */
    public static List<String> key(String token, int parts) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            List<String> key = List.of(text.split(SEPARATOR, -1));
            if (key.size() == parts) {
                return key;
            }
            throw new InvalidPageTokenException(null);
        } catch (IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }
}
