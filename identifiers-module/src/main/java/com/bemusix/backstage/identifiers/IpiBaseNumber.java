package com.bemusix.backstage.identifiers;

/**
 * The base number of Interested Party Information (CISAC): names a party to a work, whose names have numbers of their own, see
 * {@link IpiNameNumber}.
 *
 * @param value the letter I and ten digits, the last of them a check digit: {@code I0000002297}
 */
public record IpiBaseNumber(String value) implements Identifier, Comparable<IpiBaseNumber> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public IpiBaseNumber {
        Canonical.require(IdentifierScheme.IPI_BASE, value, IpiBaseNumber::canonical);
    }

    /**
     * Reads what a person typed: either case, a blank or hyphen after the letter and before the check digit, white space around.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not an IPI base number
     */
    public static IpiBaseNumber parse(String text) {
        return new IpiBaseNumber(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.IPI_BASE, text)
                .requireLength()
                .requireGapsAt(1, 10)
                .requireStart("I")
                .requireDigits(1, 11);
        return typed.requireCheckCharacter(String.valueOf(Iswc.weightedCheckDigit(typed.code().substring(1, 10), 2))).code();
    }

    /** The number without its check digit, nine digits. */
    public String number() {
        return value.substring(1, 10);
    }

    public char checkDigit() {
        return value.charAt(10);
    }

    /** The form for people: {@code I-000000229-7}. */
    @Override
    public String display() {
        return "I-" + number() + '-' + checkDigit();
    }

    @Override
    public int compareTo(IpiBaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
