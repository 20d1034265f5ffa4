package com.bemusix.backstage.identifiers;

import java.util.Objects;

/**
 * An International Standard Recording Code (ISO 3901): names one recording for good. A value is well formed, which does not say that
 * it was ever assigned; use {@link IsrcPrefixTable} for its letters. Neither country, owner nor a full year can be read from it.
 * There is no check character.
 *
 * @param value twelve ASCII characters, upper case, without separators: {@code FR6V81212340}
 */
public record Isrc(String value) implements Identifier, Comparable<Isrc> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public Isrc {
        if (!OnePass.isCanonicalIsrc(value)) {
            Canonical.require(IdentifierScheme.ISRC, value, Isrc::read);
        }
    }

    /**
     * Reads what a person typed: either case, blanks and hyphens at the three breaks (2, 3, 2, 5), the label {@code ISRC} in front,
     * white space around. Nothing is cut off, guessed or repaired.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not an ISRC
     */
    public static Isrc parse(String text) {
        return new Isrc(read(text));
    }

    /**
     * Whether {@link #parse(String)} reads the text. Much faster than to try, for whoever does not ask for the reason.
     *
     * @throws NullPointerException if the text is null
     */
    public static boolean isValid(String text) {
        return OnePass.isIsrc(text);
    }

    /**
     * @param year the year of reference, the last two digits of the year of assignment, 0 to 99
     * @param designation 0 to 99999
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Isrc of(IsrcPrefix prefix, int year, int designation) {
        Objects.requireNonNull(prefix, "prefix");
        return new Isrc(prefix.value() + padded(year, 2) + padded(designation, 5));
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        if (number < 0 || text.length() > digits) {
            throw new IllegalArgumentException(number + " does not fit into " + digits + " digits");
        }
        return "0".repeat(digits - text.length()) + text;
    }

    private static String read(String text) {
        String code = OnePass.withoutHyphens(text);
        if (OnePass.isCanonicalIsrc(code)) {
            return code;
        }
        return Typed.read(IdentifierScheme.ISRC, text)
                .requireLength()
                .requireGapsAt(2, 5, 7)
                .requireLetters(0, 2)
                .requireDigits(5, 7)
                .requireDigits(7, 12)
                .code();
    }

    public IsrcPrefix prefix() {
        return new IsrcPrefix(value.substring(0, 5));
    }

    /** The year of reference, two digits. The century is unknown, and old or automated codes do not follow the calendar. */
    public String year() {
        return value.substring(5, 7);
    }

    /** The designation code, five digits. */
    public String designation() {
        return value.substring(7);
    }

    /** The designation code as a number, 0 to 99999. */
    public int designationNumber() {
        int number = 0;
        for (int i = 7; i < 12; i++) {
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    /** The form for people: {@code FR-6V8-12-12340}. */
    @Override
    public String display() {
        return prefix().display() + '-' + year() + '-' + designation();
    }

    /** The form for print, where nothing else says what the code is: {@code ISRC FR-6V8-12-12340}. */
    public String displayWithLabel() {
        return "ISRC " + display();
    }

    @Override
    public int compareTo(Isrc other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
