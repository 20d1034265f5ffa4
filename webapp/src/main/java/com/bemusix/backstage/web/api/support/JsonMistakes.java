package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.Pointer;
import com.bemusix.backstage.web.api.problem.ProblemError;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.ProblemWords;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what is wrong with JSON that could not be read, and where, without repeating any of it but the names on the way there. */
final class JsonMistakes {

    private static final int LONGEST_NAME = 100;

    private JsonMistakes() {
    }

    static RefusedRequest refusal(JsonProcessingException mistake) {
        if (causedBy(mistake, StreamConstraintsException.class)) {
            return new RefusedRequest(EdgeProblem.NESTING_TOO_DEEP);
        }
        if (mistake instanceof UnrecognizedPropertyException unknown) {
            return at(unknown, EdgeProblem.UNKNOWN_FIELD, "UNKNOWN_FIELD");
        }
        if (mistake instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            String words = Arrays.stream(format.getTargetType().getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return at(format, EdgeProblem.WRONG_TYPE, "WRONG_TYPE.oneOf", words);
        }
        if (mistake instanceof MismatchedInputException || causedBy(mistake, InputCoercionException.class)) {
            return at(mistake, EdgeProblem.WRONG_TYPE, "WRONG_TYPE");
        }
        return malformed(mistake);
    }

    private static RefusedRequest at(JsonProcessingException mistake, EdgeProblem problem, String words, Object... arguments) {
        ProblemError error = new ProblemError(pointer(mistake), problem.name(), ProblemWords.message(words, Locale.ENGLISH, arguments));
        return new RefusedRequest(problem, List.of(error));
    }

    private static RefusedRequest malformed(JsonProcessingException mistake) {
        if (mistake.getLocation() == null) {
            return new RefusedRequest(EdgeProblem.JSON_MALFORMED);
        }
        String where = ProblemWords.message("JSON_MALFORMED", Locale.ENGLISH, mistake.getLocation().getLineNr(),
            mistake.getLocation().getColumnNr());
        return new RefusedRequest(EdgeProblem.JSON_MALFORMED, List.of(new ProblemError("", EdgeProblem.JSON_MALFORMED.name(), where)));
    }

    private static boolean causedBy(Throwable mistake, Class<?> type) {
        for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String pointer(JsonProcessingException mistake) {
        if (!(mistake instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
            .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
            .takeWhile(step -> step.length() <= LONGEST_NAME)
            .map(Pointer::step)
            .collect(Collectors.joining());
    }
}
