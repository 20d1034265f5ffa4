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
import java.time.ZoneOffset;

/** The day of something that was done: from 1860, and not one that has begun nowhere yet. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = PastDay.Check.class)
public @interface PastDay {

    String message() default "{com.bemusix.backstage.catalog.PastDay.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes the time from the validator's clock. */
    class Check implements ConstraintValidator<PastDay, LocalDate> {

        /** Where days begin first: somebody there may speak of today while it is yesterday elsewhere. */
        private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= PlausibleDate.FIRST_YEAR
                    && !day.isAfter(LocalDate.now(context.getClockProvider().getClock().withZone(EARLIEST)));
        }
    }
}
