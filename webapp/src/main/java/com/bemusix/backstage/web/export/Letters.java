package com.bemusix.backstage.web.export;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/**
 * The font of every PDF (Liberation Sans), which has Latin, Greek, Cyrillic and Hebrew; a character that it lacks stands there by its
 * number, such as {@code [U+6771]}, and right-to-left text stands in the order of its characters.
 */
final class Letters {

    private static final String FONT = "font-fallback/LiberationSans-Regular.ttf";

    private final BaseFont font;

    Letters() throws IOException {
        try (InputStream file = BaseFont.class.getClassLoader().getResourceAsStream(FONT)) {
            font = BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        }
    }

    Phrase phrase(String text, float size, Color color) {
        return new Phrase(printable(text), new Font(font, size, Font.NORMAL, color));
    }

    Phrase phrase(String text, float size) {
        return phrase(text, size, Color.BLACK);
    }

    private String printable(String text) {
        return text.codePoints()
            .mapToObj(each -> font.charExists(each) ? Character.toString(each) : "[U+%04X]".formatted(each))
            .collect(Collectors.joining());
    }
}
