package com.bemusix.backstage.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A first text of the terms for ISRC generation, to start from. It is a template: counsel has to review it before it binds anybody. */
public final class TermsTemplate {

    private static final String RESOURCE = "isrc-generation-terms.txt";

    private TermsTemplate() {
    }

    /** The text, with line feeds as line ends. */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(TermsTemplate.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
