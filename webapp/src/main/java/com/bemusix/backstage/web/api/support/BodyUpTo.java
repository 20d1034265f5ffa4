package com.bemusix.backstage.web.api.support;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A resource method that takes a file, whose body may be greater than that of other requests: so many bytes at most. */
@Documented
@Retention(RUNTIME)
@Target(METHOD)
public @interface BodyUpTo {

    int value();
}
