package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.IdentifierProblems;
import com.bemusix.backstage.web.api.problem.ProblemError;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.api.problem.Violations;
import com.bemusix.backstage.web.ProblemWords;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Turns a body into a command and collects what is wrong with it on the way, so that the client hears of everything at once. Not for two
 * requests.
 *
 * <pre>{@code
 * Input input = Input.of(body, validator);
 * ChooseIsrc command = body.command(input);
 * input.check("", command);
 * input.done();
 * }</pre>
 */
public final class Input {

    private final Validator validator;
    private final List<ProblemError> errors = new ArrayList<>();

    private Input(Validator validator) {
        this.validator = validator;
    }

    /** @throws RefusedRequest with {@link EdgeProblem#BODY_MISSING} if there is no body */
    public static Input of(Record body, Validator validator) {
        if (body == null) {
            throw new RefusedRequest(EdgeProblem.BODY_MISSING);
        }
        return new Input(validator);
    }

    /** A body that meets the constraints of its own record, as it is. */
    public static <T extends Record> T valid(T body, Validator validator) {
        Input input = of(body, validator);
        input.check("", body);
        input.done();
        return body;
    }

    /** Reads an identifier as people write it; null and what cannot be read become null. */
    public <T> T identifier(String pointer, String text, Function<String, T> reading) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (IdentifierException refusal) {
            errors.add(IdentifierProblems.error(pointer, refusal));
            return null;
        }
    }

    /** @param code of {@link ProblemWords}, with a message */
    public void require(boolean met, String pointer, String code) {
        if (!met) {
            errors.add(new ProblemError(pointer, code, ProblemWords.message(code, Locale.ENGLISH)));
        }
    }

    /** Checks the constraints of a command that was made of the part of the body at that pointer. */
    public void check(String pointer, Object command) {
        errors.addAll(Violations.errors(pointer, validator.validate(command)));
    }

    /** @throws RefusedRequest with {@link EdgeProblem#INVALID} if anything was wrong */
    public void done() {
        if (!errors.isEmpty()) {
            throw new RefusedRequest(EdgeProblem.INVALID, errors);
        }
    }
}
