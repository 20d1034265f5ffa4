package com.bemusix.backstage.submission.boundary;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Publishes a new version of the terms for ISRC generation.
 *
 * @param text          of many lines; line ends become line feeds, and no other control characters are taken than those and tabs
 * @param effectiveFrom not in the past and after every version published before; null for now
 */
public record PublishTerms(
        @NotBlank @Size(max = PublishTerms.MAX) @Pattern(regexp = "[[^\\p{Cc}\\p{Cs}]\\n\\t]*") String text,
        Instant effectiveFrom) {

    public static final int MAX = 100_000;

    public PublishTerms {
        text = text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
