package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.IdentifierScheme.GTIN;

import java.util.Optional;

/**
 * A Global Trade Item Number of GS1: UPC-A, EAN-13, GTIN-8 or GTIN-14. Two are equal when they are the same number in fourteen digits,
 * however many zeros were typed in front. A value has a right check digit; whether a music release may carry it is another question,
 * see {@link #releaseVerdict()}. Always text, never a number.
 *
 * @param key fourteen digits, padded with zeros on the left
 * @param entered the digits as they were entered, separators left out: 8, 12, 13 or 14
 */
public record Gtin(String key, String entered) implements Identifier, Comparable<Gtin> {

    /**
     * @throws NullPointerException if a component is null
     * @throws IdentifierException if the entered digits are not a GTIN without separators, or the key is not theirs
     */
    public Gtin {
        if (!OnePass.isCanonicalGtin(entered)) {
            Canonical.require(GTIN, entered, Gtin::digits);
        }
        if (!key.equals(padded(entered))) {
            throw IdentifierException.of(GTIN, Reason.NOT_CANONICAL);
        }
    }

    /**
     * Reads what a person typed: 8, 12, 13 or 14 digits, blanks and hyphens between them, a label {@code UPC},
     * {@code EAN} or {@code GTIN} in front, white space around. No zero is added: eleven
     * digits are refused for a reason of their own.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not a GTIN
     */
    public static Gtin parse(String text) {
        String digits = digits(text);
        return new Gtin(padded(digits), digits);
    }

    /**
     * Whether {@link #parse(String)} reads the text. Much faster than to try, for whoever does not ask for the reason.
     *
     * @throws NullPointerException if the text is null
     */
    public static boolean isValid(String text) {
        return OnePass.isGtin(text);
    }

    /** As {@link #parse(String)}, and refuses what {@link #requireAllowedOnRelease()} refuses. */
    public static Gtin parseForRelease(String text) {
        Gtin gtin = parse(text);
        gtin.requireAllowedOnRelease();
        return gtin;
    }

    /**
     * @param withoutCheckDigit eleven digits for a UPC-A, twelve for an EAN-13
     * @throws NullPointerException if the digits are null
     * @throws IdentifierException if there are more, fewer or other characters
     */
    public static Gtin of(String withoutCheckDigit) {
        char check = checkDigit(withoutCheckDigit);
        if (withoutCheckDigit.length() < 11) {
            throw IdentifierException.of(GTIN, Reason.TOO_SHORT).counting(withoutCheckDigit.length());
        }
        if (withoutCheckDigit.length() > 12) {
            throw IdentifierException.at(12, GTIN, Reason.TOO_LONG).counting(withoutCheckDigit.length());
        }
        return parse(withoutCheckDigit + check);
    }

    /**
     * The check digit of GS1 General Specifications, 7.9: the last digit weighs 3, the one before it 1, and so on.
     *
     * @param withoutCheckDigit ASCII digits only
     * @throws IdentifierException if there is another character
     */
    public static char checkDigit(String withoutCheckDigit) {
        int sum = 0;
        int length = withoutCheckDigit.length();
        for (int i = 0; i < length; i++) {
            char c = withoutCheckDigit.charAt(i);
            if (!Characters.isDigit(c)) {
                throw IdentifierException.at(i, GTIN, Reason.ILLEGAL_CHARACTER);
            }
            sum += (c - '0') * ((length - i) % 2 == 1 ? 3 : 1);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static String digits(String text) {
        if (OnePass.isCanonicalGtin(text)) {
            return text;
        }
        Typed typed = Typed.read(GTIN, text);
        typed.requireGapsInside().requireDigits(0, typed.length());
        String digits = typed.code();
        switch (digits.length()) {
            case 8, 12, 13, 14 -> requireNumber(typed, digits);
            case 11 -> throw typed.failure(Reason.LOST_LEADING_ZERO).hinting(hasCheckDigit(digits) ? '0' + digits : null);
            default -> throw wrongLength(typed, digits);
        }
        return digits;
    }

    private static void requireNumber(Typed typed, String digits) {
        if (digits.chars().allMatch(c -> c == '0')) {
            throw typed.failure(Reason.ALL_ZEROS);
        }
        if (!hasCheckDigit(digits)) {
            Optional<String> expanded = UpcE.expanded(digits);
            if (expanded.isPresent()) {
                throw typed.failure(Reason.UPC_E).hinting(expanded.get());
            }
        }
        typed.requireCheckCharacter(String.valueOf(expectedCheckDigit(digits)));
    }

    private static IdentifierException wrongLength(Typed typed, String digits) {
        int length = digits.length();
        int main = length == 15 || length == 18 ? 13 : 12;
        if ((length == 15 || length == 17 || length == 18) && hasCheckDigit(digits.substring(0, main))) {
            return typed.failure(Reason.ADD_ON, main).hinting(digits.substring(0, main));
        }
        return length > 14 ? typed.failure(Reason.TOO_LONG, 14).counting(length) : typed.failure(Reason.TOO_SHORT).counting(length);
    }

    private static boolean hasCheckDigit(String digits) {
        return digits.charAt(digits.length() - 1) == expectedCheckDigit(digits);
    }

    private static char expectedCheckDigit(String digits) {
        return checkDigit(digits.substring(0, digits.length() - 1));
    }

    private static String padded(String digits) {
        return "0".repeat(14 - digits.length()) + digits;
    }

    /** The shortest form that GS1 knows for this number: 8, 12, 13 or 14 digits. */
    @Override
    public String display() {
        if (key.startsWith("000000")) {
            return key.substring(6);
        }
        if (key.startsWith("00")) {
            return key.substring(2);
        }
        return key.startsWith("0") ? key.substring(1) : key;
    }

    /**
     * What GS1 uses this number for, and so whether a release may carry it. The level is the one for a number that comes from outside:
     * real music releases with restricted numbers exist, which is a warning there.
     */
    public GtinUse releaseVerdict() {
        return entered.length() == 8 && UpcE.expanded(entered).isPresent() ? GtinUse.UPC_E : GtinUse.of(key);
    }

    /** Whether a new release may be given this number. Stricter than the level of {@link #releaseVerdict()}: no restricted numbers. */
    public boolean allowedOnRelease() {
        return releaseVerdict().allowedOnNewRelease();
    }

    /** @throws IdentifierException with the reason if a new release may not be given this number */
    public void requireAllowedOnRelease() {
        GtinUse use = releaseVerdict();
        if (!use.allowedOnNewRelease()) {
            throw IdentifierException.of(GTIN, use.reason().orElseThrow()).hinting(UpcE.expanded(entered).orElse(null));
        }
    }

    @Override
    public int compareTo(Gtin other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gtin gtin && key.equals(gtin.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
