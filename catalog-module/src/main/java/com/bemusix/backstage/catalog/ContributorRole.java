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

/** One of the role names in {@link ContributorRoles}. Null is valid. */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = ContributorRole.Check.class)
public @interface ContributorRole {

    String message() default "{com.bemusix.backstage.catalog.ContributorRole.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the name up, in exactly its spelling. */
    class Check implements ConstraintValidator<ContributorRole, String> {

        @Override
        public boolean isValid(String role, ConstraintValidatorContext context) {
            return role == null || ContributorRoles.isListed(role);
        }
    }
}
