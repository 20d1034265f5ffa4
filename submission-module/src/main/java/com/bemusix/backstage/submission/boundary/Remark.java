package com.bemusix.backstage.submission.boundary;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

import com.bemusix.backstage.catalog.PlainText;

/** What a reviewer or a label says to the other in their own words: plain text of several lines. Null is valid. */
@PlainText(max = Remark.MAX, lines = true)
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Remark {

    /** The most code points. */
    int MAX = 2000;

    String message() default "{com.bemusix.backstage.catalog.PlainText.lines}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
