package com.bemusix.backstage.catalog;

import java.util.List;
import java.util.Objects;

/**
 * Something about a release that somebody must know: the same in the checklist, in the answer of the API and at the review desk.
 * {@link FindingWords} says it in words.
 *
 * @param severity   of this very case; may differ from the code's usual one
 * @param messageKey which message of the code fits, a key of the bundle
 * @param arguments  what the message names: numbers, titles, codes of the account itself
 * @param citation   the published rule behind it where sources differ, or null
 */
public record Finding(ReasonCode code, Severity severity, Target target, String messageKey, List<String> arguments, Citation citation) {

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(target);
        Objects.requireNonNull(messageKey);
        arguments = List.copyOf(arguments);
    }

    /** A finding of the code's usual severity with its only or main message. */
    public static Finding of(ReasonCode code, Target target, String... arguments) {
        return new Finding(code, code.severity(), target, code.name() + ".message", List.of(arguments), null);
    }

    /** A finding of the code's usual severity with one of its further messages. */
    public static Finding variant(ReasonCode code, String variant, Target target, String... arguments) {
        return new Finding(code, code.severity(), target, code.name() + ".message." + variant, List.of(arguments), null);
    }

    public Finding as(Severity other) {
        return new Finding(code, other, target, messageKey, arguments, citation);
    }

    /** The finding with the rule behind it. */
    public Finding citing(Citation rule) {
        return new Finding(code, severity, target, messageKey, arguments, rule);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }
}
