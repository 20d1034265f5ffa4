package com.bemusix.backstage.identifiers.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.bemusix.backstage.identifiers.Gtin;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is a GTIN, that is a UPC, an EAN or a neighbour: see {@link Gtin#parse(String)} for the notations.
 * Null is valid, an empty text is not.
 */
@Documented
@Constraint(validatedBy = ValidGtin.Validator.class)
@Target({FIELD, PARAMETER, METHOD, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface ValidGtin {

    /** Empty: words for the reason of the refusal, in the default language of the program. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether only the canonical form is valid, fourteen digits without separators. */
    boolean strict() default false;

    /** Whether it must be a number that a new music release may be given, see {@link Gtin#allowedOnRelease()}. */
    boolean release() default false;

    /** Hands the text to {@link Gtin}. */
    final class Validator extends ParsedText<ValidGtin> {

        @Override
        public void initialize(ValidGtin constraint) {
            checkBy(text -> {
                Gtin gtin = constraint.strict() ? new Gtin(text, text) : Gtin.parse(text);
                if (constraint.release()) {
                    gtin.requireAllowedOnRelease();
                }
            });
        }
    }
}
