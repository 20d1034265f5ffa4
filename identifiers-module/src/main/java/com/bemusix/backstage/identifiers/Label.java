package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Characters.isAlphanumeric;
import static com.bemusix.backstage.identifiers.Characters.isBlank;
import static com.bemusix.backstage.identifiers.Characters.upper;

import java.util.List;

/** The word in front of a code that says what it is, such as {@code ISRC} or {@code UPC:}. */
final class Label {

    private Label() {
    }

    /** Where the code begins behind the label; {@code from} if there is none. */
    static int skip(IdentifierScheme scheme, String input, int from, int to) {
        List<String> labels = scheme.labels();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (startsWith(input, from, to, label)) {
                return codeAfter(scheme, input, from, from + label.length(), to);
            }
        }
        return from;
    }

    /** The label goes only if it stands apart or leaves a whole code; {@code ISRC17607839} is an ISRC of its own. */
    private static int codeAfter(IdentifierScheme scheme, String input, int from, int end, int to) {
        if (scheme == IdentifierScheme.ISRC && count(input, from, to) == scheme.length()) {
            return from;
        }
        int next = skipBlanks(input, end, to);
        if (next < to && input.charAt(next) == ':') {
            next = skipBlanks(input, next + 1, to);
        }
        return next > end || next == to || count(input, next, to) == scheme.length() ? next : from;
    }

    private static boolean startsWith(String input, int from, int to, String label) {
        if (to - from < label.length()) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            if (upper(input.charAt(from + i)) != label.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int skipBlanks(String input, int from, int to) {
        int next = from;
        while (next < to && isBlank(input.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int count(String input, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isAlphanumeric(input.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}
