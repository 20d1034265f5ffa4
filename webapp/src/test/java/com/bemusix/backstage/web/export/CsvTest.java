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
    @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\tx", " =1+1", "\uFF1D1+1", "\uFF201"})
    @DisplayName("A spreadsheet that opens the file runs nothing that somebody wrote into a title")
    void aFormulaBecomesText(String title) {
        assertThat(Csv.line(List.of(title))).isEqualTo("'" + title + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00012345678905", "1999", "1.5", ".5", "1e5", "1E+05", "12:30", "4:33 pm", "9am", "1/2", "3 1/2", "5 %", "(5)",
        "$5", "5\u00A0\u20AC", "10 000", "22.11.2026", "2026-11-22", "11/22/2026", "2026-11-22T22:15:03.000120Z",
        "2026-11-22T22:15:03+06:00", "1 May", "May 5", "MARCH1", "1jan", "Sept-2", "5. Mai 2026",
        "12 \u0434\u0435\u043A. 2026", "\u0663\u0664"})
    @DisplayName("A spreadsheet that opens the file takes no title for a number, a time or a date")
    void whatLooksLikeANumberOrADateStaysText(String title) {
        assertThat(Csv.line(List.of(title))).isEqualTo("'" + title + "\r\n");
    }

    @Test
    @DisplayName("So does whoever has a comma in the number")
    void aNumberWithACommaIsTextAndQuoted() {
        assertThat(Csv.line(List.of("1,5"))).isEqualTo("\"'1,5\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1", "''", "'9 to 5", "'Round Midnight", "'"})
    @DisplayName("An apostrophe of the title itself is not taken for one of ours")
    void anApostropheIsDoubled(String title) {
        assertThat(Csv.line(List.of(title))).isEqualTo("'" + title + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR6V82600410", "FRABC2600410", "0190d5d0-0000-7000-8000-000000000001", "Night Ferry", "U2", "Rock 'n' Roll",
        "(Intro)", "03aaf1c2", "Ч", "", "."})
    void whatIsNoneOfThemStaysAsItIs(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo(text + "\r\n");
    }

    @Test
    void aFormulaWithACommaIsTextAndQuoted() {
        assertThat(Csv.line(List.of("=HYPERLINK(\"x\",\"y\")"))).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    }
}
