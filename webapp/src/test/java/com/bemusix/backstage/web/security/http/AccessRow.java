package com.bemusix.backstage.web.security.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of a table that says who may do what.
 *
 * @param method  the HTTP method
 * @param type    the media type asked for where there are several, otherwise empty
 * @param target  path with query, with placeholders in braces
 * @param groups  one of them is enough; empty for everybody
 * @param foreign what the owner of another label gets: {@code 404}, {@code own} or {@code -}
 * @param body    with placeholders too, may be empty
 */
record AccessRow(String method, String type, String target, Set<String> groups, String foreign, String body) {

    static List<AccessRow> ofApi() {
        return read("access-to-api.txt").map(cells -> {
            String[] verb = cells[0].split(" ");
            return new AccessRow(verb[0], verb.length == 1 ? "" : verb[1], "/api/v1" + cells[1], groups(cells[2]), cells[3], cells[4]);
        }).toList();
    }

    static List<AccessRow> ofPages() {
        return read("access-to-pages.txt").map(cells -> new AccessRow("GET", "", cells[0], groups(cells[1]), cells[2], "")).toList();
    }

    private static Stream<String[]> read(String name) {
        try (InputStream in = AccessRow.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> line.strip().split("\\s*\\|\\s*", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> groups(String cell) {
        return cell.equals("everybody") ? Set.of() : Set.of(cell.split(" "));
    }

    /** The line with the things of a stage in place of the placeholders. */
    AccessRow on(Map<String, String> things) {
        return new AccessRow(method, type, filled(target, things), groups, foreign, filled(body, things));
    }

    /** Path without query, as it is declared. */
    String path() {
        return target.replaceFirst("\\?.*", "");
    }

    String operation() {
        return method + (type.isEmpty() ? "" : ' ' + type) + ' ' + path();
    }

    private static String filled(String text, Map<String, String> things) {
        String filled = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace('{' + thing.getKey() + '}', thing.getValue());
        }
        return filled;
    }
}
