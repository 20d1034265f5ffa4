package com.bemusix.backstage.web.api.support;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A resource method that creates or draws something and returns a {@link jakarta.ws.rs.core.Response}. It runs in one transaction with the
 * record of its answer: a client that repeats it with the same {@code Idempotency-Key} gets the first answer again and no second thing.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Idempotent {
}
