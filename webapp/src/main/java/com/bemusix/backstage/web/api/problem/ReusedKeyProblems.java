package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.web.idempotency.KeyReusedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers an {@code Idempotency-Key} that belongs to another request. */
@Provider
public class ReusedKeyProblems implements ExceptionMapper<KeyReusedException> {

    @Override
    public Response toResponse(KeyReusedException refused) {
        return Problem.of(EdgeProblem.IDEMPOTENCY_KEY_REUSED).response().build();
    }
}
