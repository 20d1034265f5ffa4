package com.bemusix.backstage.plain;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.executable.ExecutableValidator;
import java.util.Set;

/** Validates what a boundary is called with, as a server does it by itself. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class ValidCalls {

    private static final ExecutableValidator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator().forExecutables();

    @AroundInvoke
    Object validated(InvocationContext call) throws Exception {
        Set<ConstraintViolation<Object>> wrong = VALIDATOR.validateParameters(call.getTarget(), call.getMethod(), call.getParameters());
        if (!wrong.isEmpty()) {
            throw new ConstraintViolationException(wrong);
        }
        return call.proceed();
    }
}
