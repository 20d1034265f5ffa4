package com.bemusix.backstage.web.export;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A table on pages of A3 across, for reading and filing. The font in it (Liberation Sans) has Latin, Greek, Cyrillic and Hebrew; a
 * character that it lacks stands there by its number, such as {@code [U+6771]}, and right-to-left text stands in the order of its
 * characters.
 */
final class Pdf {

    private static final String FONT = "font-fallback/LiberationSans-Regular.ttf";
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.bemusix.backstage.web.export.words");
    private static final int MARGIN = 28;
    private static final int ROWS_KEPT = 100;
    private static final int WIDEST = 24;
    private static final int NARROWEST = 7;

    private final BaseFont letters;
    private final Font small;
    private final PdfPTable grid;

    private Pdf(Table table) throws IOException {
        letters = font();
        small = new Font(letters, 6);
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
        document.add(new Paragraph(printable(table.title()), new Font(letters, 14)));
        document.add(new Paragraph(WORDS.getString("pdf.note"), small));
        document.add(new Paragraph(" ", small));
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
        cell.setPhrase(new Phrase(printable(text), small));
        return cell;
    }

    private String printable(String text) {
        return text.codePoints()
            .mapToObj(each -> letters.charExists(each) ? Character.toString(each) : "[U+%04X]".formatted(each))
            .collect(Collectors.joining());
    }

    private static BaseFont font() throws IOException {
        try (InputStream file = BaseFont.class.getClassLoader().getResourceAsStream(FONT)) {
            return BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        }
    }
}
