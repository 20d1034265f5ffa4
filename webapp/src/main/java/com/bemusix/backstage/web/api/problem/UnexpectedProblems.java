package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.web.DatabaseAway;
import com.bemusix.backstage.web.FailureReference;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The last resort. What a container has wrapped is unwrapped and answered as itself; everything else is logged under a
 * {@link FailureReference}, which is all that the client hears of it.
 */
@Provider
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class.getName());

    @Context
    Providers providers;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable unexpected) {
        for (Throwable cause = unexpected.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Problem.of(EdgeProblem.STALE).response().build();
            }
            Response known = answerIfKnown(cause);
            if (known != null) {
                return known;
            }
        }
        boolean stale = unexpected instanceof OptimisticLockException;
        return stale ? Problem.of(EdgeProblem.STALE).response().build() : answer(request, unexpected);
    }

    @SuppressWarnings("unchecked")
    private <T extends Throwable> Response answerIfKnown(T cause) {
        ExceptionMapper<T> mapper = (ExceptionMapper<T>) providers.getExceptionMapper(cause.getClass());
        return mapper == null || mapper instanceof UnexpectedProblems ? null : mapper.toResponse(cause);
    }

    static Response answer(HttpServletRequest request, Throwable unexpected) {
        if (DatabaseAway.explains(unexpected)) {
            LOG.log(Level.WARNING, "The database is away: {0}", unexpected.toString());
            return Problem.of(EdgeProblem.UNAVAILABLE).response().header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_SECONDS).build();
        }
        return Problem.of(EdgeProblem.UNEXPECTED).withReference(FailureReference.log(request, unexpected)).response().build();
    }
}
