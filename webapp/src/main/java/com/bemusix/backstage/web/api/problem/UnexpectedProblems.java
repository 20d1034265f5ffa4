package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The last resort. What a container has wrapped is unwrapped and answered as itself; everything else is logged once under a reference
 * number, which is all that the client hears of it.
 */
@Provider
public class UnexpectedProblems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedProblems.class.getName());

    @Context
    Providers providers;

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
        return unexpected instanceof OptimisticLockException ? Problem.of(EdgeProblem.STALE).response().build() : answer(unexpected);
    }

    @SuppressWarnings("unchecked")
    private <T extends Throwable> Response answerIfKnown(T cause) {
        ExceptionMapper<T> mapper = (ExceptionMapper<T>) providers.getExceptionMapper(cause.getClass());
        return mapper == null || mapper instanceof UnexpectedProblems ? null : mapper.toResponse(cause);
    }

    static Response answer(Throwable unexpected) {
        String reference = UniqueId.next().toString();
        LOG.log(Level.SEVERE, unexpected, () -> "Unexpected error " + reference);
        return Problem.of(EdgeProblem.UNEXPECTED).withReference(reference).response().build();
    }
}
