package com.bemusix.backstage.identifiers;

/**
 * A DDEX party identifier, DPID: names a sender or recipient of messages.
 *
 * @param value eighteen characters, the last of them a check character: {@code PADPIDA2013020802I}
 */
public record DdexPartyId(String value) implements Identifier, Comparable<DdexPartyId> {

    /**
     * @throws NullPointerException if the value is null
     * @throws IdentifierException if the value is not in canonical form
     */
    public DdexPartyId {
        Canonical.require(IdentifierScheme.DPID, value, DdexPartyId::canonical);
    }

    /**
     * Reads what a person typed: either case, blanks and hyphens at the breaks (2, 5, 10, 1), white space around.
     *
     * @throws NullPointerException if the text is null
     * @throws IdentifierException if the text is not a DDEX party identifier
     */
    public static DdexPartyId parse(String text) {
        return new DdexPartyId(canonical(text));
    }

    private static String canonical(String text) {
        Typed typed = Typed.read(IdentifierScheme.DPID, text)
                .requireLength()
                .requireGapsAt(2, 7, 17)
                .requireStart("PADPIDA");
        return typed.requireCheckCharacter(String.valueOf(Iso7064.mod37And36(typed.code().substring(0, 17)))).code();
    }

    /** The party number, ten letters or digits. */
    public String partyNumber() {
        return value.substring(7, 17);
    }

    public char checkCharacter() {
        return value.charAt(17);
    }

    /** The form for people: {@code PA-DPIDA-2013020802-I}. */
    @Override
    public String display() {
        return "PA-DPIDA-" + partyNumber() + '-' + checkCharacter();
    }

    @Override
    public int compareTo(DdexPartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
