package com.bemusix.backstage.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name under which releases come out, as the account writes it; an account may have several. Not the account, and not a legal entity.
 * Names that differ in case and in blanks alone are the same label.
 */
public record LabelName(String value) {

    /** @throws IllegalArgumentException if there is nothing but blanks */
    public LabelName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (key(value).isEmpty()) {
            throw new IllegalArgumentException("a label has a name");
        }
    }

    /** The label that a text names; nothing for null and for nothing but blanks. */
    public static Optional<LabelName> read(String text) {
        return text == null || key(text).isEmpty() ? Optional.empty() : Optional.of(new LabelName(text));
    }

    /** What two spellings of the same label share. */
    public String key() {
        return key(value);
    }

    private static String key(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
        return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
            || Character.getType(codePoint) == Character.FORMAT || Character.isISOControl(codePoint);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelName && key().equals(((LabelName) other).key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
