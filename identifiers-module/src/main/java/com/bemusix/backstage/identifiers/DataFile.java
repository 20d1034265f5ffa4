package com.bemusix.backstage.identifiers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of this library: comments with {@code #}, one of them {@code # as of: 2025-11-04}, then a header line, then rows. No quoting;
 * a comma separates, also in the last field of free text, which nobody reads here.
 *
 * @param asOf the day of the list that the rows were taken from
 */
record DataFile(LocalDate asOf, List<List<String>> rows) {

    private static final String AS_OF = "# as of: ";

    static DataFile read(String name) {
        List<String> lines = lines(name);
        LocalDate asOf = lines.stream()
                .filter(line -> line.startsWith(AS_OF))
                .map(line -> LocalDate.parse(line.substring(AS_OF.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no date"));
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        return new DataFile(asOf, rows);
    }

    private static List<String> lines(String name) {
        try (InputStream resource = DataFile.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
