package com.bemusix.backstage.identifiers;

/**
 * The prefix code of an ISRC, called root by labels: what an agency allocates to a registrant. Since ISO 3901:2019 the five characters
 * are one element; they say nothing about a country.
 *
 * @param value five ASCII characters, upper case, without separators: {@code FR6V8}
 */
public record IsrcPrefix(String value) implements Identifier, Comparable<IsrcPrefix> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public IsrcPrefix {
        Canonical.require(IdentifierScheme.ISRC_PREFIX, value, IsrcPrefix::canonical);
    }

    /**
     * Reads what a person typed: either case, a blank or hyphen after the second letter, white space around.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not a prefix code
     */
    public static IsrcPrefix parse(String text) {
        return new IsrcPrefix(canonical(text));
    }

    private static String canonical(String text) {
        return Typed.read(IdentifierScheme.ISRC_PREFIX, text)
                .requireLength()
                .requireGapsAt(2)
                .requireLetters(0, 2)
                .code();
    }

    /** The first two characters, which the international agency hands out. Not a country code. */
    public String letters() {
        return value.substring(0, 2);
    }

    /** The last three characters, letters or digits. Unique together with the letters only. */
    public String registrant() {
        return value.substring(2);
    }

    /** The form for people: {@code FR-6V8}. */
    @Override
    public String display() {
        return letters() + '-' + registrant();
    }

    @Override
    public int compareTo(IsrcPrefix other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
