package com.bemusix.backstage.web.export;

import com.bemusix.backstage.web.export.Certificate.Line;
import com.bemusix.backstage.web.export.Certificate.Part;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;

/** A certificate on pages of A4: one block for each link, with what it is called on the left and what is on record on the right. */
final class CertificatePdf {

    private static final int MARGIN = 50;
    private static final float TITLE = 18;
    private static final float HEADING = 12;
    private static final float TEXT = 9.5f;
    private static final float EXACT = 8;
    private static final float GAP = 14;
    private static final float[] COLUMNS = {27, 73};
    private static final Color QUIET = new Color(0x55, 0x55, 0x55);

    private final Letters letters = new Letters();

    private CertificatePdf() throws IOException {
    }

    static void write(Certificate certificate, OutputStream out) throws IOException {
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out).setCloseStream(false);
            document.addTitle(certificate.title());
            document.open();
            new CertificatePdf().fill(certificate, document);
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    private void fill(Certificate certificate, Document document) {
        document.add(new Paragraph(letters.phrase(certificate.title(), TITLE)));
        Paragraph issued = new Paragraph(letters.phrase(certificate.issued(), TEXT, QUIET));
        issued.setSpacingBefore(GAP / 2);
        document.add(issued);
        for (Part part : certificate.parts()) {
            document.add(block(part));
        }
    }

    private PdfPTable block(Part part) {
        PdfPTable block = new PdfPTable(COLUMNS);
        block.setWidthPercentage(100);
        block.setSpacingBefore(GAP);
        block.setHeaderRows(1);
        PdfPCell heading = cell(letters.phrase(part.heading(), HEADING));
        heading.setColspan(2);
        heading.setBorder(Rectangle.BOTTOM);
        heading.setBorderColor(Color.LIGHT_GRAY);
        heading.setPaddingBottom(GAP / 3);
        block.addCell(heading);
        PdfPCell sentence = cell(letters.phrase(part.sentence(), TEXT));
        sentence.setColspan(2);
        block.addCell(sentence);
        for (Line line : part.lines()) {
            block.addCell(cell(letters.phrase(line.label(), TEXT, QUIET)));
            block.addCell(cell(letters.phrase(line.value(), line.exact() ? EXACT : TEXT)));
        }
        return block;
    }

    private static PdfPCell cell(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        return cell;
    }
}
