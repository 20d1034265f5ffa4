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

/**
 * Text that a person wrote: any script, any direction, emoji too. Refused are control characters and line breaks, the embeddings, overrides
 * and isolates of direction (U+202A to U+202E, U+2066 to U+2069: they can make a line read as another one), and halves of surrogate pairs.
 * Null is valid. Length is counted in code points, as the database counts it.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    /** The most code points. */
    int max();

    /** Whether it may have several lines, parted by LF or CRLF; CRLF counts as one, for {@link Text#lines} makes LF of it. */
    boolean lines() default false;

    String message() default "{com.bemusix.backstage.catalog.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells text that is too long from text with a character that is not allowed. */
    class Check implements ConstraintValidator<PlainText, String> {

        private int max;
        private boolean lines;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            if (written == null) {
                return true;
            }
            String text = lines ? written.replace("\r\n", "\n") : written;
            if (text.codePointCount(0, text.length()) > max) {
                return refused(context, "length");
            }
            if (!lines) {
                return text.codePoints().allMatch(Check::isAllowed);
            }
            return text.codePoints().allMatch(codePoint -> codePoint == '\n' || isAllowed(codePoint)) || refused(context, "lines");
        }

        private static boolean refused(ConstraintValidatorContext context, String why) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{com.bemusix.backstage.catalog.PlainText." + why + "}").addConstraintViolation();
            return false;
        }

        private static boolean isAllowed(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
                default -> !(codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069);
            };
        }
    }
}
