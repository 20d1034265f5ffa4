package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.Isrc;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The chain of one code in words, for the page that shows it and the PDF that is taken away alike: what names it, and each link with what
 * is on record of it, or that there is nothing and why. Moments are UTC.
 *
 * @param issued for whom, and the moment as of which it speaks
 */
public record Certificate(Isrc isrc, String title, String issued, List<Part> parts) {

    /** What it is as a file. */
    public static final String MEDIA_TYPE = "application/pdf";

    public Certificate {
        parts = List.copyOf(parts);
    }

    /** Whether a link is there. */
    public enum State {
        ON_RECORD,
        /** It will be, and is not yet. */
        PENDING,
        /** A code of this kind has none. */
        NOT_NEEDED,
        /** A code of this kind should have one. */
        MISSING
    }

    /**
     * One link, or what the code names.
     *
     * @param name  of the link, for machines
     * @param state in words as well
     */
    public record Part(String name, State state, String stateWords, String heading, String sentence, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One fact.
     *
     * @param exact an id or a hash, which is read letter by letter
     */
    public record Line(String label, String value, boolean exact) {
    }

    public String fileName() {
        return "certificate-" + isrc.value() + ".pdf";
    }

    /** Writes it as a PDF; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        CertificatePdf.write(this, out);
    }
}
