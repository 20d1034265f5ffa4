package com.bemusix.backstage.identifiers;

/**
 * An International Standard Musical Work Code (ISO 15707): names a musical work, not a recording of it.
 *
 * @param value the letter T and ten digits, the last of them a check digit: {@code T0345246801}
 */
public record Iswc(String value) implements Identifier, Comparable<Iswc> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public Iswc {
        Canonical.require(IdentifierScheme.ISWC, value, Iswc::canonical);
    }

    /**
     * Reads what a person typed: either case, blanks, hyphens and points at the breaks (1, 3, 3, 3, 1), the label {@code ISWC} in front,
     * white space around.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not an ISWC
     */
    public static Iswc parse(String text) {
        return new Iswc(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.ISWC, text)
                .requireLength()
                .requireGapsAt(1, 4, 7, 10)
                .requireStart("T")
                .requireDigits(1, 11);
        return typed.requireCheckCharacter(String.valueOf(weightedCheckDigit(typed.code().substring(1, 10), 1))).code();
    }

    /** Each of nine digits weighs its place, counted from 1; what is missing to a full ten is the check digit. */
    static char weightedCheckDigit(String nineDigits, int start) {
        int sum = start;
        for (int i = 0; i < 9; i++) {
            sum += (i + 1) * (nineDigits.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** The work identifier, nine digits. */
    public String workIdentifier() {
        return value.substring(1, 10);
    }

    public char checkDigit() {
        return value.charAt(10);
    }

    /** The form for people: {@code T-034.524.680-1}. */
    @Override
    public String display() {
        return "T-" + value.substring(1, 4) + '.' + value.substring(4, 7) + '.' + value.substring(7, 10) + '-' + checkDigit();
    }

    @Override
    public int compareTo(Iswc other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
