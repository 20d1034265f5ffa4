package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.web.api.problem.RefusedRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Reads query parameters. Each may be missing, which is null; what cannot be read is refused with the name of the parameter. */
public final class Parameters {

    private static final int LONGEST_TEXT = 250;

    private Parameters() {
    }

    /** A text of at most {@value #LONGEST_TEXT} characters. */
    public static String text(String name, String value) {
        if (value != null && (value.length() > LONGEST_TEXT || !JsonText.isStorable(value))) {
            throw RefusedRequest.parameter(name);
        }
        return value;
    }

    /** One of the words of an enum. */
    public static <E extends Enum<E>> E word(String name, String value, Class<E> words) {
        return read(name, value, text -> Enum.valueOf(words, text));
    }

    /** A time with its offset. */
    public static Instant time(String name, String value) {
        return read(name, value, text -> OffsetDateTime.parse(text).toInstant());
    }

    /** @param reading throws {@link IllegalArgumentException} or {@link DateTimeException} for what it cannot read */
    public static <T> T read(String name, String value, Function<String, T> reading) {
        try {
            return value == null ? null : reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw RefusedRequest.parameter(name);
        }
    }
}
