package com.bemusix.backstage.identifiers.constraint;

import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.IdentifierMessages;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.function.Consumer;

/** What the validators here share: null is valid, a refusal becomes one violation whose message says the reason. */
abstract class ParsedText<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private Consumer<String> check;

    /** The value type's own door, which throws when it refuses. */
    final void checkBy(Consumer<String> door) {
        check = door;
    }

    @Override
    public final boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        try {
            check.accept(value.toString());
            return true;
        } catch (IdentifierException refusal) {
            if (context.getDefaultConstraintMessageTemplate().isEmpty()) {
                explain(refusal, context);
            }
            return false;
        }
    }

    private static void explain(IdentifierException refusal, ConstraintValidatorContext context) {
        String words = IdentifierMessages.text(refusal, Locale.getDefault());
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(words).addConstraintViolation();
    }
}
