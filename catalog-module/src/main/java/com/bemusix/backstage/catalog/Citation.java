package com.bemusix.backstage.catalog;

import java.util.Objects;

/**
 * The published rule behind a finding.
 *
 * @param rule    in our words
 * @param source  who says so, and where
 * @param address of the source, beginning with {@code http}
 */
public record Citation(String rule, String source, String address) {

    public Citation {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(source);
        Objects.requireNonNull(address);
    }
}
