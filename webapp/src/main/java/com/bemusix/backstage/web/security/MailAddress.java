package com.bemusix.backstage.web.security;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.bemusix.backstage.catalog.Text;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * An e-mail address to sign in with: one {@code @}, something on both sides, no blanks or control characters, at most 254 characters (RFC
 * 5321, 4.5.3.1.3). Whether mail arrives there is not asked. Null is valid.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = MailAddress.Check.class)
public @interface MailAddress {

    String message() default "{com.bemusix.backstage.web.security.MailAddress.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the shape. */
    class Check implements ConstraintValidator<MailAddress, String> {

        private static final int LONGEST = 254;
        private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}\\p{Z}\\p{C}]+@[^@\\s\\p{Cntrl}\\p{Z}\\p{C}]+");

        @Override
        public boolean isValid(String address, ConstraintValidatorContext context) {
            return address == null || address.length() <= LONGEST && SHAPE.matcher(address).matches();
        }
    }

    /** The one form in which addresses are stored and compared. */
    final class Form {

        private Form() {
        }

        /**
         * Without blanks around and with ASCII letters in lower case: domains do not tell case apart and people do not expect the part
         * before the {@code @} to. Other letters stay as they are, because their case mapping joins addresses that are not the same. Null
         * stays null.
         */
        public static String of(String typed) {
            String text = Text.normal(typed);
            if (text == null) {
                return null;
            }
            StringBuilder form = new StringBuilder(text.length());
            text.chars().forEach(c -> form.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
            return form.toString();
        }
    }
}
