package com.bemusix.backstage.web.api.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a command that breaks a constraint. */
@Provider
public class ConstraintProblems implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException refused) {
        return Problem.invalid(Violations.errors("", refused.getConstraintViolations())).response().build();
    }
}
