package com.bemusix.backstage.web.api.problem;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * A transaction that did not end well is answered like everything unexpected. Payara's JAX-RS has a mapper of its own for it, which fails
 * and leaves an empty 500; the more urgent one is asked.
 */
@Provider
@Priority(1)
public class TransactionProblems implements ExceptionMapper<TransactionalException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(TransactionalException failure) {
        return providers.getExceptionMapper(Throwable.class).toResponse(failure);
    }
}
