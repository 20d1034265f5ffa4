package com.bemusix.backstage.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of comma-separated values as RFC 4180 describes them.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front: the words come from people, and the file is opened by
 * others.
 */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Csv() {
    }

    /** The cells as one line with its end; null is an empty cell. */
    static String line(Object... cells) {
        return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = Objects.toString(value, "");
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
