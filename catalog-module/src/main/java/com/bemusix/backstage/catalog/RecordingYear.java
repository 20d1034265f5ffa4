package com.bemusix.backstage.catalog;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A year in which a recording can have been made: 1860 to the next one, as time zones differ and sessions are planned. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = RecordingYear.Check.class)
public @interface RecordingYear {

    String message() default "{com.bemusix.backstage.catalog.RecordingYear.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes the time from the validator's clock. */
    class Check implements ConstraintValidator<RecordingYear, Integer> {

        @Override
        public boolean isValid(Integer year, ConstraintValidatorContext context) {
            return year == null || year >= PlausibleDate.FIRST_YEAR
                    && year <= LocalDate.now(context.getClockProvider().getClock()).getYear() + 1;
        }
    }
}
