package com.bemusix.backstage.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of Office Open XML (ISO/IEC 29500). Text is text, whatever it looks like. A sheet that is full is followed by another. */
final class Xlsx {

    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int ROWS_KEPT = 500;

    private final Table table;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    private Xlsx(Table table, Workbook workbook) {
        this.table = table;
        this.workbook = workbook;
    }

    static void write(Table table, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Backstage", "1.0");
        Xlsx xlsx = new Xlsx(table, workbook);
        xlsx.begin();
        table.rows().to(xlsx::add);
        xlsx.sheet.finish();
        workbook.finish();
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + ' ' + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(0, column, table.columns().get(column));
            sheet.width(column, 20);
        }
        row = 1;
    }

    private void add(List<Object> cells) throws IOException {
        if (row == ROWS_OF_A_SHEET) {
            sheet.finish();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
            sheet.style(row, column).format("@").set();
        }
    }
}
