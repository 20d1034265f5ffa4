package com.bemusix.backstage.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers what the server refuses by itself: an unknown address, a method that is not there, a representation that nobody has. */
@Provider
public class HttpProblems implements ExceptionMapper<WebApplicationException> {

    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_OWN_FAULT = 500;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response original = refused.getResponse();
        if (original.getStatus() < FIRST_ERROR) {
            return original;
        }
        if (original.getStatus() >= FIRST_OWN_FAULT) {
            return UnexpectedProblems.answer(request, refused);
        }
        Response.ResponseBuilder answer = Problem.of(EdgeProblem.of(original.getStatus())).response();
        KEPT.stream().filter(original.getHeaders()::containsKey).forEach(name -> answer.header(name, original.getHeaderString(name)));
        return answer.build();
    }
}
