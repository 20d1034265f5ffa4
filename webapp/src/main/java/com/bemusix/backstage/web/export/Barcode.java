package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.Gtin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.backend.Upc;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.SvgRenderer;

/**
 * The bars of a product number with the digits below: UPC-A for one of twelve digits, EAN-13 for one of thirteen (ISO/IEC 15420), however
 * many zeros it was entered with. Not for cases of products, GTIN-14 with an indicator: they have other bars.
 */
public record Barcode(Gtin gtin) {

    /** What it is as a picture. */
    public static final String MEDIA_TYPE = "image/svg+xml";

    private static final int PIXELS_PER_MODULE = 2;
    /** On either side; EAN-13 needs 11 modules before and 7 after, UPC-A 9 and 9. */
    private static final int QUIET_MODULES = 11;
    private static final int MARGIN = 2;

    /** The number in as many digits as are printed: 12 for a UPC, 13 for an EAN. */
    public String digits() {
        return isUpc() ? gtin.key().substring(2) : gtin.key().substring(1);
    }

    /** Whether it is a UPC-A. */
    public boolean isUpc() {
        return gtin.key().startsWith("00");
    }

    /** An SVG document without an XML declaration, which can stand in a page: digits and figures only, no script, no style. */
    public String svg() {
        Symbol symbol = isUpc() ? new Upc() : new Ean();
        symbol.setQuietZoneHorizontal(QUIET_MODULES);
        symbol.setQuietZoneVertical(MARGIN);
        String items = digits().substring(0, digits().length() - 1);
        symbol.setContent(items);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            new SvgRenderer(picture, PIXELS_PER_MODULE, Color.WHITE, Color.BLACK, false).render(symbol);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String drawn = picture.toString(StandardCharsets.UTF_8);
        // the library describes the picture by what it was given, which is the number without its check digit
        return drawn.replace("<desc>" + items + "</desc>", "<title>" + (isUpc() ? "UPC " : "EAN ") + digits() + "</title>");
    }
}
