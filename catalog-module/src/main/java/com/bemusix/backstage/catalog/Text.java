package com.bemusix.backstage.catalog;

import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Brings what people write into the one form that is stored: Unicode NFC, without blanks around, null instead of nothing. Characters
 * that may not be stored are left in place, so that {@link PlainText} can refuse them instead of changing the words unseen.
 */
public final class Text {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Text() {
    }

    /** @return the text in NFC without the blanks of any script around it; null for null and for nothing but blanks */
    public static String normal(String text) {
        return normal(text, Text::isBlank);
    }

    /** The same for text of several lines: they are parted by LF, in place of CRLF, and no empty ones stand around the text. */
    public static String lines(String text) {
        return text == null ? null : normal(text.replace("\r\n", "\n"), codePoint -> codePoint == '\n' || isBlank(codePoint));
    }

    private static String normal(String text, IntPredicate blank) {
        if (text == null) {
            return null;
        }
        int from = 0;
        int to = text.length();
        while (from < to && blank.test(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && blank.test(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return from == to ? null : Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    }

    /**
     * A language tag in the spelling of RFC 5646, 2.1.1 ({@code pt-BR}, {@code zh-Hant}); one that is not well formed stays as it is, for
     * {@link LanguageTag} to refuse.
     */
    public static String language(String tag) {
        String normal = normal(tag);
        try {
            return normal == null ? null : new Locale.Builder().setLanguageTag(normal).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return normal;
        }
    }

    /** A list that cannot be changed, empty for null. Unlike {@link List#copyOf} it takes null elements, for a constraint to refuse. */
    public static <T> List<T> list(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    private static boolean isBlank(int codePoint) {
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR
                || codePoint == ZERO_WIDTH_SPACE || codePoint == WORD_JOINER || codePoint == BYTE_ORDER_MARK;
    }
}
