package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Characters.isAlphanumeric;
import static com.bemusix.backstage.identifiers.Characters.isBlank;
import static com.bemusix.backstage.identifiers.Characters.isDash;
import static com.bemusix.backstage.identifiers.Characters.isDigit;
import static com.bemusix.backstage.identifiers.Characters.upper;

import java.util.BitSet;

/**
 * What a person typed, reduced to upper-case ASCII letters and digits, with the gaps between them and their places in the text.
 */
final class Typed {

    /** Longer texts hold no identifier in any notation; they are refused before they are read. */
    static final int LONGEST = 200;

    private final IdentifierScheme scheme;
    private final StringBuilder code = new StringBuilder();
    private final int[] places;
    private final BitSet gaps = new BitSet();
    private final int from;

    private Typed(IdentifierScheme scheme, String input, int from, int to) {
        this.scheme = scheme;
        this.from = from;
        this.places = new int[to - from];
        boolean dashed = false;
        for (int i = from; i < to; i++) {
            char c = input.charAt(i);
            if (isAlphanumeric(c)) {
                places[code.length()] = i;
                code.append(upper(c));
                dashed = false;
            } else if (isDash(c) || c == '.' && scheme == IdentifierScheme.ISWC) {
                if (dashed) {
                    throw IdentifierException.at(i, scheme, Reason.MISPLACED_SEPARATOR);
                }
                dashed = true;
                gaps.set(code.length());
            } else if (isBlank(c)) {
                gaps.set(code.length());
            } else {
                throw IdentifierException.at(i, scheme, Reason.ILLEGAL_CHARACTER);
            }
        }
    }

    /**
     * Reads a text: blanks and line breaks at both ends and the label fall away, every other character must be an ASCII letter or
     * digit, a blank, or a single hyphen or dash between blanks.
     *
     * @throws NullPointerException if the text is null
     */
    static Typed read(IdentifierScheme scheme, String input) {
        int from = Characters.start(input);
        int to = Characters.end(input, from);
        if (to - from > LONGEST) {
            throw IdentifierException.at(from + LONGEST, scheme, Reason.TOO_LONG).counting(to - from);
        }
        from = Label.skip(scheme, input, from, to);
        if (from == to) {
            throw IdentifierException.of(scheme, Reason.EMPTY);
        }
        return new Typed(scheme, input, from, to);
    }

    String code() {
        return code.toString();
    }

    int length() {
        return code.length();
    }

    Typed requireLength(int least, int most) {
        if (length() < least) {
            throw failure(Reason.TOO_SHORT).counting(length());
        }
        if (length() > most) {
            throw failure(Reason.TOO_LONG, most).counting(length());
        }
        return this;
    }

    Typed requireLength() {
        return requireLength(scheme.length(), scheme.length());
    }

    /** Gaps may only stand before the characters with these indexes. */
    Typed requireGapsAt(int... breaks) {
        BitSet misplaced = (BitSet) gaps.clone();
        for (int index : breaks) {
            misplaced.clear(index);
        }
        if (!misplaced.isEmpty()) {
            throw misplaced(misplaced.nextSetBit(0));
        }
        return this;
    }

    /** Gaps may stand anywhere between two characters. */
    Typed requireGapsInside() {
        if (gaps.get(0)) {
            throw misplaced(0);
        }
        if (gaps.get(length())) {
            throw misplaced(length());
        }
        return this;
    }

    /** Gaps must stand before the characters with these indexes. */
    Typed requireGaps(int... breaks) {
        for (int index : breaks) {
            if (!gaps.get(index)) {
                throw failure(Reason.STRUCTURE, index);
            }
        }
        return this;
    }

    private IdentifierException misplaced(int gap) {
        int place = gap == 0 ? from : places[gap - 1] + 1;
        return IdentifierException.at(place, scheme, Reason.MISPLACED_SEPARATOR);
    }

    Typed requireStart(String fixed) {
        for (int i = 0; i < fixed.length(); i++) {
            if (code.charAt(i) != fixed.charAt(i)) {
                throw failure(Reason.STRUCTURE, i);
            }
        }
        return this;
    }

    Typed requireDigits(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!isDigit(code.charAt(i))) {
                throw lookAlike(i, first, end, code.charAt(i) == 'O' ? Reason.LOOK_ALIKE : Reason.LOOK_ALIKE_ONE);
            }
        }
        return this;
    }

    Typed requireHexadecimal() {
        for (int i = 0; i < length(); i++) {
            if (code.charAt(i) > 'F') {
                throw failure(Reason.ILLEGAL_CHARACTER, i);
            }
        }
        return this;
    }

    Typed requireLetters(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isDigit(code.charAt(i))) {
                throw lookAlike(i, first, end, Reason.LOOK_ALIKE_LETTER);
            }
        }
        return this;
    }

    /** A look-alike is named only if the whole part would be right with it; anything else is a plain fault of structure. */
    private IdentifierException lookAlike(int index, int first, int end, Reason reason) {
        boolean letters = reason == Reason.LOOK_ALIKE_LETTER;
        StringBuilder better = new StringBuilder();
        for (int i = first; i < end; i++) {
            char c = letters ? letterLike(code.charAt(i)) : digitLike(code.charAt(i));
            if (isDigit(c) == letters) {
                return failure(Reason.STRUCTURE, index);
            }
            better.append(c);
        }
        return failure(reason, index).hinting(better.toString());
    }

    Typed requireCheckCharacter(String expected) {
        int start = length() - expected.length();
        if (!code.substring(start).equals(expected)) {
            throw failure(Reason.CHECK_CHARACTER, start).hinting(expected);
        }
        return this;
    }

    IdentifierException failure(Reason reason) {
        return IdentifierException.of(scheme, reason);
    }

    IdentifierException failure(Reason reason, int index) {
        return IdentifierException.at(places[index], scheme, reason);
    }

    private static char digitLike(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> c;
        };
    }

    private static char letterLike(char c) {
        return switch (c) {
            case '0' -> 'O';
            case '1' -> 'I';
            default -> c;
        };
    }
}
