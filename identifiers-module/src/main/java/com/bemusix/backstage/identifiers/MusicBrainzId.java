package com.bemusix.backstage.identifiers;

/**
 * A MusicBrainz identifier, MBID: a UUID of any version that names an artist, recording, release or other thing there. Which kind it
 * names cannot be seen.
 *
 * @param value a UUID in lower case with its hyphens: {@code f27ec8db-af05-4f36-916e-3d57f91ecf5e}
 */
public record MusicBrainzId(String value) implements Identifier, Comparable<MusicBrainzId> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public MusicBrainzId {
        Canonical.require(IdentifierScheme.MBID, value, MusicBrainzId::canonical);
    }

    /**
     * Reads what a person typed: either case, white space around. All four breaks must be there.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not a MusicBrainz identifier
     */
    public static MusicBrainzId parse(String text) {
        return new MusicBrainzId(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.MBID, text)
                .requireHexadecimal()
                .requireLength()
                .requireGapsAt(8, 12, 16, 20)
                .requireGaps(8, 12, 16, 20);
        String digits = typed.code();
        if (digits.chars().allMatch(c -> c == '0')) {
            throw typed.failure(Reason.ALL_ZEROS);
        }
        return Characters.lower(String.join("-", digits.substring(0, 8), digits.substring(8, 12), digits.substring(12, 16),
                digits.substring(16, 20), digits.substring(20)));
    }

    /** The form for people, the same UUID. */
    @Override
    public String display() {
        return value;
    }

    @Override
    public int compareTo(MusicBrainzId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
