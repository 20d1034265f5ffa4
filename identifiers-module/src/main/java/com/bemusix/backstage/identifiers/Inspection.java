package com.bemusix.backstage.identifiers;

import java.util.List;
import java.util.Optional;

/**
 * The verdict about one text: the code that it holds, or why it holds none. A right code may still deserve a second look, which the
 * warnings say. Whether a code was ever assigned, or to what, is not known here.
 *
 * @param scheme what the text was read as
 * @param canonical the form to store and send, null if the text was refused
 * @param display the form for people, null if the text was refused
 * @param refusal why the text was refused, null if it was not
 * @param warnings what to look at again; empty if the text was refused
 */
public record Inspection(IdentifierScheme scheme, String canonical, String display, IdentifierException refusal, List<Reason> warnings) {

    public Inspection {
        warnings = List.copyOf(warnings);
    }

    /** @throws NullPointerException if an argument is null */
    public static Inspection of(IdentifierScheme scheme, String text) {
        try {
            Identifier identifier = Identifier.parse(scheme, text);
            List<Reason> warnings = doubtAbout(identifier).stream().toList();
            return new Inspection(scheme, identifier.toString(), identifier.display(), null, warnings);
        } catch (IdentifierException refusal) {
            return new Inspection(scheme, null, null, refusal, List.of());
        }
    }

    /**
     * Reads an ISRC or a GTIN, whichever the text looks like: what starts with a digit, or with a label of a GTIN, is read as GTIN.
     *
     * @throws NullPointerException if the text is null
     */
    public static Inspection guess(String text) {
        return of(startsLikeGtin(text) ? IdentifierScheme.GTIN : IdentifierScheme.ISRC, text);
    }

    private static boolean startsLikeGtin(String text) {
        int start = 0;
        while (start < text.length() && !Characters.isAlphanumeric(text.charAt(start))) {
            start++;
        }
        return start < text.length()
                && (Characters.isDigit(text.charAt(start)) || Label.skip(IdentifierScheme.GTIN, text, start, text.length()) > start);
    }

    private static Optional<Reason> doubtAbout(Identifier identifier) {
        if (identifier instanceof Isrc isrc) {
            return IsrcPrefixTable.doubtAbout(isrc.prefix());
        }
        if (identifier instanceof IsrcPrefix prefix) {
            return IsrcPrefixTable.doubtAbout(prefix);
        }
        if (identifier instanceof Gtin gtin) {
            return gtin.releaseVerdict().reason();
        }
        return identifier instanceof Isni isni && isni.isOrcid() ? Optional.of(Reason.ORCID) : Optional.empty();
    }

    public boolean valid() {
        return refusal == null;
    }

    /** Why the text was refused, null if it was not. */
    public Reason reason() {
        return refusal == null ? null : refusal.reason();
    }
}
