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
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, for the words come from people and the file is
 * opened by others; so does a text of digits only, which would lose its zeros. Whoever reads the file takes one apostrophe away where one
 * of {@code ' = + - @}, a digit, a tabulator or a line end follows: so that nothing is lost, a text that begins like that by itself gets
 * another.
 */
final class Csv {

    private static final Pattern MISREAD = Pattern.compile("(?s)[=+\\-@\t\r\n].*|[0-9]+|'['=+\\-@\t\r\n0-9].*");
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
