package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.identifiers.DocumentType;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents that somebody hands in on a page. */
public final class Uploads {

    private Uploads() {
    }

    /** Whether a file was chosen that is not too big; what it is, is looked at later. */
    public static boolean chosen(Part document) {
        return document != null && document.getSize() > 0 && document.getSize() <= DocumentType.MOST_BYTES;
    }

    public static byte[] bytes(Part document) {
        try (InputStream content = document.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
