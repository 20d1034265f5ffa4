package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Characters.isAlphanumeric;
import static com.bemusix.backstage.identifiers.Characters.isBlank;
import static com.bemusix.backstage.identifiers.Characters.isDash;
import static com.bemusix.backstage.identifiers.Characters.isDigit;
import static com.bemusix.backstage.identifiers.Characters.isLetter;

import java.nio.charset.StandardCharsets;

/**
 * Says in one pass, and without making an object, whether a text would be read; an ISRC in print it also takes its hyphens from.
 * {@link Typed} reads every text and tells why one is refused, which takes more objects; a law in the tests keeps the two of one mind.
 */
final class OnePass {

    private OnePass() {
    }

    /** Whether the text is an ISRC in the form that is stored. */
    static boolean isCanonicalIsrc(String text) {
        if (text.length() != 12 || !isIsrc(text, 0, 2, 5, 7)) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            if (text.charAt(i) >= 'a') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is an ISRC in any notation that people use. */
    static boolean isIsrc(String text) {
        // twelve characters, or fifteen of which three are hyphens, have room for the code alone
        if (text.length() <= 12) {
            return text.length() == 12 && isIsrc(text, 0, 2, 5, 7);
        }
        return isHyphenated(text) ? isIsrc(text, 0, 3, 7, 10) : isSpacedIsrc(text);
    }

    private static boolean isHyphenated(String text) {
        return text.length() == 15 && text.charAt(2) == '-' && text.charAt(6) == '-' && text.charAt(9) == '-';
    }

    /**
     * The text without its hyphens and in upper case if they are those of an ISRC in print, else the text as it is. What it is made
     * of is not judged.
     */
    static String withoutHyphens(String text) {
        if (!isHyphenated(text)) {
            return text;
        }
        byte[] code = new byte[12];
        copy(text, 0, 2, code, 0);
        copy(text, 3, 6, code, 2);
        copy(text, 7, 9, code, 5);
        copy(text, 10, 15, code, 7);
        return new String(code, StandardCharsets.ISO_8859_1);
    }

    /** What is outside of Latin-1 becomes NUL, which is in no code. */
    private static void copy(String text, int from, int to, byte[] code, int at) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            code[at + i - from] = (byte) (c > 0xFF ? 0 : Characters.upper(c));
        }
    }

    /** ISO 3901: two letters, three letters or digits, two digits, five digits; each part from its place on. */
    private static boolean isIsrc(String text, int first, int second, int third, int fourth) {
        return isLetter(text.charAt(first)) && isLetter(text.charAt(first + 1))
            && isAlphanumeric(text.charAt(second)) && isAlphanumeric(text.charAt(second + 1)) && isAlphanumeric(text.charAt(second + 2))
            && isDigit(text.charAt(third)) && isDigit(text.charAt(third + 1))
            && isDigit(text.charAt(fourth)) && isDigit(text.charAt(fourth + 1)) && isDigit(text.charAt(fourth + 2))
            && isDigit(text.charAt(fourth + 3)) && isDigit(text.charAt(fourth + 4));
    }

    private static boolean isSpacedIsrc(String text) {
        int start = Characters.start(text);
        int to = Characters.end(text, start);
        int from = codeStart(IdentifierScheme.ISRC, text, start, to);
        int count = 0;
        boolean dashed = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isAlphanumeric(c)) {
                if (count == 12 || !fitsIsrc(count, c)) {
                    return false;
                }
                count++;
                dashed = false;
            } else if (count != 2 && count != 5 && count != 7 || !isBlank(c) && (dashed || !isDash(c))) {
                return false;
            } else {
                dashed |= isDash(c);
            }
        }
        return count == 12;
    }

    /** Whether the text is a GTIN with its check digit. */
    static boolean isGtin(String text) {
        int start = Characters.start(text);
        int to = Characters.end(text, start);
        int from = codeStart(IdentifierScheme.GTIN, text, start, to);
        if (from >= to || !isDigit(text.charAt(from)) || !isDigit(text.charAt(to - 1))) {
            return false;
        }
        int count = 0;
        int last = 0;
        int before = 0;
        boolean dashed = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                int sum = before + c - '0';
                before = last;
                last = sum;
                count++;
                dashed = false;
            } else if (!isBlank(c) && (dashed || !isDash(c))) {
                return false;
            } else {
                dashed |= isDash(c);
            }
        }
        return (count == 8 || count >= 12 && count <= 14) && last + before > 0 && (last + 3 * before) % 10 == 0;
    }

    /** Whether the text is a GTIN with its check digit, and nothing but digits. */
    static boolean isCanonicalGtin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return isGtin(text);
    }

    /** Where the code begins; the end if the text is too long to be read. */
    private static int codeStart(IdentifierScheme scheme, String text, int from, int to) {
        return to - from > Typed.LONGEST ? to : Label.skip(scheme, text, from, to);
    }

    /** ISO 3901: two letters, three letters or digits, seven digits. */
    private static boolean fitsIsrc(int index, char c) {
        return index < 2 ? !isDigit(c) : index < 5 || isDigit(c);
    }
}
