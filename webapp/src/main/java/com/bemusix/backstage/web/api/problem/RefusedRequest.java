package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.web.ProblemWords;
import java.util.List;
import java.util.Locale;

/** The edge refuses a request: it cannot be read, lacks something, or breaks a rule that needs no context to judge. */
public class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EdgeProblem problem;
    private final transient List<ProblemError> errors;

    public RefusedRequest(EdgeProblem problem) {
        this(problem, List.of());
    }

    public RefusedRequest(EdgeProblem problem, List<ProblemError> errors) {
        super(problem.name());
        this.problem = problem;
        this.errors = List.copyOf(errors);
    }

    /** A query parameter that is not what it must be. */
    public static RefusedRequest parameter(String name) {
        String message = ProblemWords.message("PARAMETER_INVALID", Locale.ENGLISH, name);
        return new RefusedRequest(EdgeProblem.PARAMETER_INVALID,
            List.of(new ProblemError("", EdgeProblem.PARAMETER_INVALID.name(), message)));
    }

    public EdgeProblem problem() {
        return problem;
    }

    public List<ProblemError> errors() {
        return errors;
    }
}
