package com.bemusix.backstage.identifiers;

/**
 * An International Standard Name Identifier (ISO 27729): names a public identity of a person or body. An ORCID iD is one of them by
 * its check character, though it names a researcher.
 *
 * @param value fifteen digits and a check character, a digit or X: {@code 000000012281955X}
 */
public record Isni(String value) implements Identifier, Comparable<Isni> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public Isni {
        Canonical.require(IdentifierScheme.ISNI, value, Isni::canonical);
    }

    /**
     * Reads what a person typed: either case of the X, blanks and hyphens between groups of four, the label {@code ISNI} in front, white
     * space around.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not an ISNI
     */
    public static Isni parse(String text) {
        return new Isni(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.ISNI, text)
                .requireLength()
                .requireGapsAt(4, 8, 12)
                .requireDigits(0, 15);
        String code = typed.code();
        if (code.charAt(15) != 'X') {
            typed.requireDigits(15, 16);
        }
        return typed.requireCheckCharacter(String.valueOf(Iso7064.mod11And2(code.substring(0, 15)))).code();
    }

    public char checkCharacter() {
        return value.charAt(15);
    }

    /** Whether it lies in the block that is set aside for ORCID: 0000-0001-5 to 0000-0003-5, and 0009. */
    public boolean isOrcid() {
        return value.compareTo("0000000150000000") >= 0 && value.compareTo("0000000350000001") <= 0 || value.startsWith("0009");
    }

    /** The form for people: {@code 0000 0001 2281 955X}. */
    @Override
    public String display() {
        return value.substring(0, 4) + ' ' + value.substring(4, 8) + ' ' + value.substring(8, 12) + ' ' + value.substring(12);
    }

    @Override
    public int compareTo(Isni other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
