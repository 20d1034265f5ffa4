package com.bemusix.backstage.identifiers.control;

import java.util.ArrayList;
import java.util.List;

/** The cells of one line of comma-separated values (RFC 4180, 2), also with semicolons or tabs between them as sheets write it. */
final class CsvCells {

    private CsvCells() {
    }

    /** At least one cell, without white space around. A cell does not go on in the next line. */
    static List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
