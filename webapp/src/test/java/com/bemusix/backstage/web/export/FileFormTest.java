package com.bemusix.backstage.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

    private static final List<String> COLUMNS = List.of("code", "position", "title", "own", "detail");
    private static final List<String> TITLES = List.of("Night Ferry", "=HYPERLINK(\"x\",\"y\")", "'Round Midnight", "'=1+1", "+49",
        "a, \"b\"", "Ночной автобус", "Ærø & <b>", "1999", "''", "-", "Νύχτα", "'9 to 5");

    private static List<Object> row(int i) {
        return Arrays.asList(i % 2 == 0 ? "FR6V826%05d".formatted(i) : "00%012d".formatted(i), (long) i, TITLES.get(i % TITLES.size()),
            i % 3 == 0, i % 5 == 0 ? null : "LICENSED_IN: Label " + i);
    }

    private static Table table(int rows) {
        return new Table("codes", "Codes of Nightjar", COLUMNS, sink -> {
            for (int i = 0; i < rows; i++) {
                sink.row(row(i));
            }
        });
    }

    private static byte[] written(FileForm form, Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(table, out);
        return out.toByteArray();
    }

    private static List<List<String>> expected(int rows) {
        return Stream.concat(Stream.of(COLUMNS), IntStream.range(0, rows)
            .mapToObj(i -> row(i).stream().map(cell -> Objects.toString(cell, "")).toList())).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000})
    @DisplayName("S23 AC2: CSV, XLSX, JSON and PDF hold the same rows")
    void everyFormHoldsTheSameRows(int rows) throws IOException {
        assertThat(CsvReader.read(new String(written(FileForm.CSV, table(rows)), StandardCharsets.UTF_8))).isEqualTo(expected(rows));
        assertThat(json(written(FileForm.JSON, table(rows)))).isEqualTo(expected(rows));
        assertThat(xlsx(written(FileForm.XLSX, table(rows)))).isEqualTo(expected(rows));
        assertThat(pdf(written(FileForm.PDF, table(rows)))).isEqualTo(
            bare("Codes of Nightjar" + note() + String.join("", expected(rows).stream().flatMap(List::stream).toList())));
    }

    @Test
    @DisplayName("A code stays text in a spreadsheet, and so does what looks like a formula")
    void aSpreadsheetTakesNoCodeForANumber() throws IOException {
        assertThat(new String(written(FileForm.CSV, table(2)), StandardCharsets.UTF_8)).contains("\r\n'00000000000001,1,");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(FileForm.XLSX, table(2))))) {
            Row row = workbook.getFirstSheet().read().get(2);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(2)).returns(CellType.STRING, cell -> cell.getType()).returns(null, cell -> cell.getFormula());
        }
    }

    @Test
    void aSignThatTheFontOfThePdfLacksStandsThereByItsNumber() throws IOException {
        Table table = new Table("codes", "東京", List.of("title"), sink -> sink.row(List.of("রাত")));

        assertThat(pdf(written(FileForm.PDF, table))).isEqualTo(bare("[U+6771][U+4EAC]" + note() + "title[U+09B0][U+09BE][U+09A4]"));
    }

    private static String note() {
        return ResourceBundle.getBundle("com.bemusix.backstage.web.export.words").getString("pdf.note");
    }

    private static List<List<String>> json(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (JsonNode row : new ObjectMapper().readTree(file)) {
            List<String> names = new ArrayList<>();
            row.fieldNames().forEachRemaining(names::add);
            assertThat(names).isEqualTo(COLUMNS);
            rows.add(COLUMNS.stream().map(column -> row.get(column).isNull() ? "" : row.get(column).asText()).toList());
        }
        return rows;
    }

    private static List<List<String>> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                .map(row -> IntStream.range(0, COLUMNS.size()).mapToObj(i -> row.getOptionalCell(i)
                    .map(cell -> cell.getType() == CellType.BOOLEAN ? cell.asBoolean().toString() : cell.getText()).orElse("")).toList())
                .toList();
        }
    }

    /** The text of all pages without spaces, for lines break anywhere; the head of the table stands on the first page only once. */
    private static String pdf(byte[] file) throws IOException {
        PdfReader reader = new PdfReader(file);
        StringBuilder text = new StringBuilder();
        String head = bare(String.join("", COLUMNS));
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String words = bare(new PdfTextExtractor(reader).getTextFromPage(page));
            text.append(page > 1 && words.startsWith(head) ? words.substring(head.length()) : words);
        }
        return text.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
