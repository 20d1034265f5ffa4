package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a page token that no list handed out. */
@Provider
public class PageTokenProblems implements ExceptionMapper<InvalidPageTokenException> {

    @Override
    public Response toResponse(InvalidPageTokenException refused) {
        return Problem.of(EdgeProblem.PAGE_TOKEN_INVALID).response().build();
    }
}
