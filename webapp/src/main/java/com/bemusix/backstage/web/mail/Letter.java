package com.bemusix.backstage.web.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail of plain text.
 *
 * @param messageId with its angle brackets; a letter that is sent again has the same one
 * @param text      with line feeds
 * @param at        when it is sent
 */
public record Letter(String messageId, String subject, String text, List<Recipient> to, Instant at) {

    public Letter {
        subject = oneLine(subject);
        to = List.copyOf(to);
    }

    /** @param name as people write it */
    public record Recipient(String name, String email) {

        public Recipient {
            name = oneLine(name);
        }
    }

    /** No name and no title ends a header or begins another one. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }
}
