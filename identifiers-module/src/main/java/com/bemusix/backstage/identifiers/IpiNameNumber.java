package com.bemusix.backstage.identifiers;

/**
 * A name number of Interested Party Information (CISAC), formerly CAE number: names one name of a party. The party behind it has an
 * {@link IpiBaseNumber}.
 *
 * @param value eleven digits, the last two of them check digits: {@code 00014107338}
 */
public record IpiNameNumber(String value) implements Identifier, Comparable<IpiNameNumber> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public IpiNameNumber {
        Canonical.require(IdentifierScheme.IPI_NAME, value, IpiNameNumber::canonical);
    }

    /**
     * Reads what a person typed: blanks and hyphens between digits, white space around, zeros on the left left out.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not an IPI name number
     */
    public static IpiNameNumber parse(String text) {
        return new IpiNameNumber(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.IPI_NAME, text).requireGapsInside();
        typed.requireDigits(0, typed.length()).requireLength(3, 11);
        String digits = "0".repeat(11 - typed.length()) + typed.code();
        if (digits.chars().allMatch(c -> c == '0')) {
            throw typed.failure(Reason.ALL_ZEROS);
        }
        typed.requireCheckCharacter(checkDigits(digits));
        return digits;
    }

    /** The first nine digits weigh 10 down to 2; the rest of the sum by 101 is taken from 101, nothing stays nothing. */
    private static String checkDigits(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int rest = sum % 101;
        int check = rest == 0 ? 0 : (101 - rest) % 100;
        return "" + check / 10 + check % 10;
    }

    /** The number without its check digits, nine digits. */
    public String number() {
        return value.substring(0, 9);
    }

    public String checkDigits() {
        return value.substring(9);
    }

    /** The form for people, the same eleven digits. */
    @Override
    public String display() {
        return value;
    }

    @Override
    public int compareTo(IpiNameNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
