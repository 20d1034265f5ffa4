package com.bemusix.backstage.web.api.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCsvTest {

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(LedgerCsv.line("FR6V81212340", "Say \"hi\", now", null, 3, "two\nlines")).isEqualTo(
            "FR6V81212340,\"Say \"\"hi\"\", now\",,3,\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void whatASpreadsheetWouldCalculateIsMadeText(String title) {
        assertThat(LedgerCsv.line(title)).isEqualTo("'" + title + "\r\n");
    }
}
