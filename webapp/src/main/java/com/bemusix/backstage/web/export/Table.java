package com.bemusix.backstage.web.export;

import java.io.IOException;
import java.util.List;

/**
 * A list to be written down.
 *
 * @param name    what the file is called, without its ending
 * @param title   what stands above it where there is room, for people
 * @param columns their names, in camelCase
 * @param rows    a cell for each column: text, number, truth value or null
 */
public record Table(String name, String title, List<String> columns, Rows rows) {

    /** Where rows come from, one after the other. */
    @FunctionalInterface
    public interface Rows {
        void to(Sink sink) throws IOException;
    }

    /** Where a row goes. */
    @FunctionalInterface
    public interface Sink {
        void row(List<Object> cells) throws IOException;
    }

    public Table {
        columns = List.copyOf(columns);
    }
}
