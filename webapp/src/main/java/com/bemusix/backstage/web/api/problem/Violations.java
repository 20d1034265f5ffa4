package com.bemusix.backstage.web.api.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Broken constraints in the words of the API: JSON names, one code for each kind of constraint, never the value. */
public final class Violations {

    private static final Map<String, String> CODES = Map.ofEntries(
        Map.entry("NotNull", "REQUIRED"),
        Map.entry("NotBlank", "REQUIRED"),
        Map.entry("NotEmpty", "REQUIRED"),
        Map.entry("Size", "LENGTH"),
        Map.entry("Min", "OUT_OF_RANGE"),
        Map.entry("Max", "OUT_OF_RANGE"),
        Map.entry("Positive", "OUT_OF_RANGE"),
        Map.entry("Pattern", "FORMAT"),
        Map.entry("PlainText", "TEXT"),
        Map.entry("ValidIsrc", "ISRC_FORMAT"),
        Map.entry("ValidGtin", "UPC_FORMAT_OR_CHECKDIGIT"));
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern LETTERS = Pattern.compile("[a-z]");

    private Violations() {
    }

    /** @param above pointer to the part of the body that was checked, empty for all of it */
    public static List<ProblemError> errors(String above, Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
            .map(violation -> new ProblemError(above + Pointer.of(violation.getPropertyPath()), code(violation), violation.getMessage()))
            .sorted(Comparator.comparing(ProblemError::pointer).thenComparing(ProblemError::code))
            .toList();
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return CODES.getOrDefault(constraint, inCapitals(constraint));
    }

    /** {@code LanguageTag} becomes {@code LANGUAGE_TAG}. */
    private static String inCapitals(String name) {
        String words = WORD_START.matcher(name).replaceAll("_");
        return LETTERS.matcher(words).replaceAll(letter -> String.valueOf((char) (letter.group().charAt(0) - 'a' + 'A')));
    }
}
