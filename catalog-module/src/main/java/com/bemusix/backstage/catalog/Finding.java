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
 * @param question   what the policy asks that found it, or null
 * @param justification what the label said about it last, or null; see {@link #justified()}
 */
public record Finding(ReasonCode code, Severity severity, Target target, String messageKey, List<String> arguments, Citation citation,
        PolicyQuestion question, Justification justification) {

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(target);
        Objects.requireNonNull(messageKey);
        arguments = List.copyOf(arguments);
    }

    /** A finding of the code's usual severity with its only or main message. */
    public static Finding of(ReasonCode code, Target target, String... arguments) {
        return new Finding(code, code.severity(), target, code.name() + ".message", List.of(arguments), null, null, null);
    }

    /** A finding of the code's usual severity with one of its further messages. */
    public static Finding variant(ReasonCode code, String variant, Target target, String... arguments) {
        return new Finding(code, code.severity(), target, code.name() + ".message." + variant, List.of(arguments), null, null, null);
    }

    /** The finding with another severity. */
    public Finding as(Severity other) {
        return new Finding(code, other, target, messageKey, arguments, citation, question, justification);
    }

    /** The finding of a policy, with the rule behind it and what it asks; null while it asks nothing yet. */
    public Finding under(Citation rule, PolicyQuestion asked) {
        return new Finding(code, severity, target, messageKey, arguments, rule, asked, justification);
    }

    /** The finding with what the label said about it. If that fits, it blocks no longer, and people judge. */
    public Finding answered(Justification given) {
        Finding answered = new Finding(code, severity, target, messageKey, arguments, citation, question, given);
        return answered.justified() ? answered.as(Severity.WARNS) : answered;
    }

    /** Whether the label gave a reason that fits; one given before the release or its track was changed may not. */
    public boolean justified() {
        return question != null && justification != null && question.accepts(justification);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }
}
