package com.bemusix.backstage.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers what the edge refuses. */
@Provider
public class RefusedRequests implements ExceptionMapper<RefusedRequest> {

    @Override
    public Response toResponse(RefusedRequest refused) {
        List<ProblemError> errors = refused.errors();
        Problem problem = refused.problem() == EdgeProblem.INVALID ? Problem.invalid(errors)
            : Problem.of(refused.problem()).withErrors(errors);
        return problem.response().build();
    }
}
