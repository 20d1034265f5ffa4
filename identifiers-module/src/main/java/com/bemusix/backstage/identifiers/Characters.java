package com.bemusix.backstage.identifiers;

/**
 * Which characters mean what in typed identifiers. Plain arithmetic on ASCII: the JDK's case mapping turns U+017F into S and so one
 * code into another, its digit test accepts the digits of every script.
 */
final class Characters {

    private Characters() {
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        // the bit between the cases; nothing outside ASCII becomes a letter by it
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || isLetter(c);
    }

    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
        }
        return lower.toString();
    }

    /** Blank, tab, and the no-break, figure, thin and narrow no-break spaces that web pages and sheets put between groups. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
    }

    private static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    /** The hyphen of ASCII, the hyphens and dashes of typesetting (U+2010 to U+2015) and the minus sign. */
    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** Where the text begins after white space; its length if there is nothing else. */
    static int start(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the text that begins at {@code start} ends before white space. */
    static int end(String text, int start) {
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
