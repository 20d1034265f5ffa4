package com.bemusix.backstage.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 describes them, in UTF-8.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, for the words come from people and the file is
 * opened by others; so does one that it would take for a number, a time or a date, which would lose zeros or turn into another. A text
 * that begins with an apostrophe by itself gets another: whoever reads the file takes one away wherever a cell begins with one.
 */
final class Csv {

    /** Also the wide forms of these signs, which some spreadsheets read alike. */
    private static final String FORMULA = "\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r\n].*";
    /** Digits with what stands in and around numbers, fractions, amounts, times and days: 00012, 1.5, 1e5, 1/2, (5), $ 5, 12:30 pm. */
    private static final String NUMBER = "(?=.*\\p{Nd})[\\p{Nd}\\s\\p{Z}\\p{Sc}.,:/%()+\\-]+"
        + "(?:[eE][+\\-]?\\p{Nd}+|T[\\p{Nd}:.]+(?:Z|[+\\-][\\p{Nd}:]+)?|[aApP][mM]?)?\\s*";
    /** Small numbers around one word, which may be a month in any language: 1 May, MARCH1, 5. Mai 2026. */
    private static final String DAY = "(?=.*\\p{Nd})(?!.*\\p{Nd}{5})[\\p{Nd}\\s.,/\\-]*[\\p{L}\\p{M}]{3,}[\\p{Nd}\\s.,/\\-]*";
    private static final Pattern MISREAD = Pattern.compile("(?s)'.*|" + FORMULA + '|' + NUMBER + '|' + DAY);
    private static final Pattern PLAIN = Pattern.compile("[^\",\r\n]*");

    private Csv() {
    }

    static void write(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(line(List.copyOf(table.columns())));
        table.rows().to(cells -> text.write(line(cells)));
        text.flush();
    }

    /** The cells as one line with its end; null is an empty cell. */
    static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = Objects.toString(value, "");
        String harmless = value instanceof String && MISREAD.matcher(text).matches() ? "'" + text : text;
        return PLAIN.matcher(harmless).matches() ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
