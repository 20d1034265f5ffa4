package com.bemusix.backstage.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads comma-separated values as docs/ledger.md tells outsiders to. */
final class CsvReader {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)");

    private CsvReader() {
    }

    static List<List<String>> read(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(file);
        for (int at = 0; at < file.length(); at = cells.end()) {
            if (!cells.find(at) || cells.start() != at) {
                throw new IllegalArgumentException("no CSV at " + at);
            }
            String cell = cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\"");
            row.add(cell.replaceFirst("^'", ""));
            if (!cells.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }
}
