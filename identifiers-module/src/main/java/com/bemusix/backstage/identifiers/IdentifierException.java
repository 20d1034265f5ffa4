package com.bemusix.backstage.identifiers;

import java.util.Optional;

/**
 * A text is not an identifier of its scheme. Says which scheme, why and where, so that a program can decide and
 * {@link IdentifierMessages} can find the words; the message of the exception is for logs and never holds the refused text.
 */
public final class IdentifierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    private final IdentifierScheme scheme;
    private final Reason reason;
    private final int position;
    private final int length;
    private final String hint;

    private IdentifierException(IdentifierScheme scheme, Reason reason, int position, int length, String hint) {
        super(scheme + " " + reason + (position == UNKNOWN ? "" : " at " + position));
        this.scheme = scheme;
        this.reason = reason;
        this.position = position;
        this.length = length;
        this.hint = hint;
    }

    static IdentifierException of(IdentifierScheme scheme, Reason reason) {
        return new IdentifierException(scheme, reason, UNKNOWN, UNKNOWN, null);
    }

    static IdentifierException at(int position, IdentifierScheme scheme, Reason reason) {
        return new IdentifierException(scheme, reason, position, UNKNOWN, null);
    }

    IdentifierException hinting(String better) {
        return new IdentifierException(scheme, reason, position, length, better);
    }

    IdentifierException counting(int characters) {
        return new IdentifierException(scheme, reason, position, characters, hint);
    }

    public IdentifierScheme scheme() {
        return scheme;
    }

    public Reason reason() {
        return reason;
    }

    /** The index in the text as given, from 0, of the first character that does not fit; -1 when no single one is to blame. */
    public int position() {
        return position;
    }

    /** How many letters and digits were counted when the length is wrong, label and separators left out; otherwise -1. */
    public int length() {
        return length;
    }

    /** What may have been meant: a check character, a part with digits for letters, a longer form. An offer, never a repair. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }
}
