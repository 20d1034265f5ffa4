package com.bemusix.backstage.api;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pack of a label, opened. */
record ExitPack(Map<String, byte[]> files) {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)");

    static ExitPack of(Label label) {
        byte[] pack = label.call().get("/ledger/exit-pack").then().statusCode(200).contentType("application/zip")
            .header("Content-Disposition", "attachment; filename=\"exit-pack.zip\"").extract().asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExitPack(files);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** The list as its JSON has it. */
    List<Map<String, Object>> rows(String list) {
        return JsonPath.from(text(list + ".json")).getList("$");
    }

    /** The list as its CSV has it, read as docs/ledger.md tells to: its head, and every row. */
    List<List<String>> cells(String list) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(text(list + ".csv"));
        while (cells.find()) {
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
