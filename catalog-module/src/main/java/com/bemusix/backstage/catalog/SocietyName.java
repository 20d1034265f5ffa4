package com.bemusix.backstage.catalog;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A society has a name exactly if it is none of the list. Null, and a society without a code, is valid. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SocietyName.Check.class)
public @interface SocietyName {

    String message() default "{com.bemusix.backstage.catalog.SocietyName.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says it of the name, where a form shows it. */
    class Check implements ConstraintValidator<SocietyName, NamedSociety> {

        @Override
        public boolean isValid(NamedSociety society, ConstraintValidatorContext context) {
            if (society == null || society.code() == null || (society.code() == Society.OTHER) == (society.name() != null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()).addPropertyNode("name")
                    .addConstraintViolation();
            return false;
        }
    }
}
