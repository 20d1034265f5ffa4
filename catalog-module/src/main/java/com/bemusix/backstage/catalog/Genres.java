package com.bemusix.backstage.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The genres that are offered, with their subgenres, in the order of the alphabet: the file {@code genres.txt}. Nobody is held to them,
 * as catalogues come with genres of their own.
 */
public final class Genres {

    private static final Map<String, List<String>> TREE = read();

    private Genres() {
    }

    /** Subgenres by genre; an empty list where there are none. */
    public static Map<String, List<String>> tree() {
        return TREE;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> tree = new LinkedHashMap<>();
        for (String line : DataLines.of("genres.txt")) {
            String[] parts = line.split(": ", 2);
            tree.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(", ")));
        }
        return Collections.unmodifiableMap(tree);
    }
}
