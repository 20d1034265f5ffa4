package com.bemusix.backstage.identifiers.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text is a prefix code of ISRCs: see {@link IsrcPrefix#parse(String)} for the notations.
 * Null is valid, an empty text is not.
 */
@Documented
@Constraint(validatedBy = ValidIsrcPrefix.Validator.class)
@Target({FIELD, PARAMETER, METHOD, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface ValidIsrcPrefix {

    /** Empty: words for the reason of the refusal, in the default language of the program. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether only the canonical form is valid, five characters in upper case without separators. */
    boolean strict() default false;

    /** Whether the letters must be on the list of the ISRC agency and in use; for prefix codes that somebody declares as new. */
    boolean allocated() default false;

    /** Hands the text to {@link IsrcPrefix}. */
    final class Validator extends ParsedText<ValidIsrcPrefix> {

        @Override
        public void initialize(ValidIsrcPrefix constraint) {
            checkBy(text -> {
                IsrcPrefix prefix = constraint.strict() ? new IsrcPrefix(text) : IsrcPrefix.parse(text);
                if (constraint.allocated()) {
                    IsrcPrefixTable.requireAllocated(prefix);
                }
            });
        }
    }
}
