package com.bemusix.backstage.web.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a resource method that asks by POST and changes nothing: a token with the scope {@code read} is enough for it. */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface ReadOnly {
}
