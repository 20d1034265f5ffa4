package com.bemusix.backstage.catalog;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A well-formed language tag (BCP 47, RFC 5646) whose language has two or three letters, as all registered ones have: {@code zxx} says
 * that there are no words, {@code und} that nobody knows. That the tag is registered is not checked. Null is valid.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = LanguageTag.Check.class)
public @interface LanguageTag {

    /** Room for the longest tags in use; RFC 5646, 4.4.1 advises 35. */
    int MAX_LENGTH = 35;

    String message() default "{com.bemusix.backstage.catalog.LanguageTag.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the JDK, which knows the grammar. */
    class Check implements ConstraintValidator<LanguageTag, String> {

        /** Which the JDK takes for no language. */
        private static final String UNDETERMINED = "und";

        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || tag.length() <= MAX_LENGTH && isWellFormed(tag);
        }

        private static boolean isWellFormed(String tag) {
            try {
                int letters = new Locale.Builder().setLanguageTag(tag).build().getLanguage().length();
                return letters == 2 || letters == 3 || letters == 0 && tag.startsWith(UNDETERMINED);
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
    }
}
