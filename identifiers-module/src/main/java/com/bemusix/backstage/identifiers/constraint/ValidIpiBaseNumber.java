package com.bemusix.backstage.identifiers.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.bemusix.backstage.identifiers.IpiBaseNumber;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is an IPI base number: see {@link IpiBaseNumber#parse(String)} for the notations.
 * Null is valid, an empty text is not.
 */
@Documented
@Constraint(validatedBy = ValidIpiBaseNumber.Validator.class)
@Target({FIELD, PARAMETER, METHOD, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface ValidIpiBaseNumber {

    /** Empty: words for the reason of the refusal, in the default language of the program. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether only the canonical form is valid, the letter I and ten digits without separators. */
    boolean strict() default false;

    /** Hands the text to {@link IpiBaseNumber}. */
    final class Validator extends ParsedText<ValidIpiBaseNumber> {

        @Override
        public void initialize(ValidIpiBaseNumber constraint) {
            checkBy(constraint.strict() ? IpiBaseNumber::new : IpiBaseNumber::parse);
        }
    }
}
