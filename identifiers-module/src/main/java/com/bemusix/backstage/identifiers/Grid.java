package com.bemusix.backstage.identifiers;

/**
 * A Global Release Identifier, GRid (IFPI and DDEX): names a release in electronic form. Releases mostly go by their GTIN instead.
 *
 * @param value eighteen characters, the last of them a check character: {@code A12425GABC1234002M}
 */
public record Grid(String value) implements Identifier, Comparable<Grid> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public Grid {
        Canonical.require(IdentifierScheme.GRID, value, Grid::canonical);
    }

    /**
     * Reads what a person typed: either case, blanks and hyphens at the breaks (2, 5, 10, 1), the label {@code GRid} in front, white
     * space around.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not a GRid
     */
    public static Grid parse(String text) {
        return new Grid(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.GRID, text)
                .requireLength()
                .requireGapsAt(2, 7, 17)
                .requireStart("A1");
        return typed.requireCheckCharacter(String.valueOf(Iso7064.mod37And36(typed.code().substring(0, 17)))).code();
    }

    /** The issuer code, five letters or digits. */
    public String issuerCode() {
        return value.substring(2, 7);
    }

    /** The release number, ten letters or digits. */
    public String releaseNumber() {
        return value.substring(7, 17);
    }

    public char checkCharacter() {
        return value.charAt(17);
    }

    /** The form for people: {@code A1-2425G-ABC1234002-M}. */
    @Override
    public String display() {
        return "A1-" + issuerCode() + '-' + releaseNumber() + '-' + checkCharacter();
    }

    @Override
    public int compareTo(Grid other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
