package com.bemusix.backstage.web.export;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

/** A table on pages of A3 across, for reading and filing, in the {@link Letters} of every PDF. */
final class Pdf {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.bemusix.backstage.web.export.words");
    private static final int MARGIN = 28;
    private static final int ROWS_KEPT = 100;
    private static final int WIDEST = 24;
    private static final int NARROWEST = 7;
    private static final int TITLE_SIZE = 14;
    private static final int SIZE = 6;

    private final Letters letters = new Letters();
    private final PdfPTable grid;

    private Pdf(Table table) throws IOException {
        grid = new PdfPTable(table.columns().size());
        grid.setWidthPercentage(100);
        grid.setComplete(false);
        grid.getDefaultCell().setBorder(Rectangle.BOTTOM);
        grid.getDefaultCell().setBorderColor(Color.LIGHT_GRAY);
        float[] widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(NARROWEST, Math.min(WIDEST, width(table.columns().get(i))));
        }
        grid.setWidths(widths);
    }

    /** About as many letters as the values of the column have in a line. */
    private static int width(String column) {
        return column.endsWith("Id") || column.endsWith("ash") ? WIDEST : column.length() + 3;
    }

    static void write(Table table, OutputStream out) throws IOException {
        try (Document document = new Document(PageSize.A3.rotate(), MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out).setCloseStream(false);
            document.open();
            new Pdf(table).fill(table, document);
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    private void fill(Table table, Document document) throws IOException {
        document.add(new Paragraph(letters.phrase(table.title(), TITLE_SIZE)));
        document.add(new Paragraph(letters.phrase(WORDS.getString("pdf.note"), SIZE)));
        document.add(new Paragraph(letters.phrase(" ", SIZE)));
        table.columns().forEach(column -> grid.addCell(cell(column)));
        table.rows().to(cells -> {
            // a table without rows would not show its head
            grid.setHeaderRows(1);
            add(cells);
            if (grid.size() >= ROWS_KEPT) {
                document.add(grid);
                grid.deleteBodyRows();
            }
        });
        grid.setComplete(true);
        document.add(grid);
    }

    private void add(List<Object> cells) {
        cells.forEach(value -> grid.addCell(cell(Objects.toString(value, ""))));
    }

    private PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(grid.getDefaultCell());
        cell.setPhrase(letters.phrase(text, SIZE));
        return cell;
    }
}
