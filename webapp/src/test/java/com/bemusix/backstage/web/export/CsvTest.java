package com.bemusix.backstage.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void aLineHoldsItsCellsAndEndsAsTheStandardSays() {
        assertThat(Csv.line(Arrays.asList("FR6V82600410", 214_000L, true, null))).isEqualTo("FR6V82600410,214000,true,\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(Csv.line(List.of("Salt, Line", "He said \"go\"", "two\nlines")))
            .isEqualTo("\"Salt, Line\",\"He said \"\"go\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\tx", "00012345678905", "'=1", "''", "'9 to 5"})
    @DisplayName("A spreadsheet that opens the file runs nothing that somebody wrote into a title")
    void aFormulaBecomesText(String title) {
        assertThat(Csv.line(List.of(title))).isEqualTo("'" + title + "\r\n");
    }

    @Test
    void aFormulaWithACommaIsTextAndQuoted() {
        assertThat(Csv.line(List.of("=HYPERLINK(\"x\",\"y\")"))).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }
}
