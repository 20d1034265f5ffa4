package com.bemusix.backstage.identifiers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words of this library for people. They stand in the bundle {@code com.bemusix.backstage.identifiers.messages}, by scheme and
 * reason; a language without a bundle of its own gets English. They never repeat the refused text, at most the hint.
 */
public final class IdentifierMessages {

    private static final String BUNDLE = "com.bemusix.backstage.identifiers.messages";

    private IdentifierMessages() {
    }

    /** Why a text was refused, where, and what would fit. */
    public static String text(IdentifierException refusal, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale, IdentifierMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        IdentifierScheme scheme = refusal.scheme();
        Object[] facts = {refusal.length(), scheme.length(), words.getString("name." + scheme), refusal.position() + 1,
                refusal.hint().orElse(""), scheme.length() - refusal.length()};
        return new MessageFormat(pattern(words, refusal), locale).format(facts);
    }

    /** What to look at again in a code that is right, such as the warnings of an {@link Inspection}. */
    public static String text(IdentifierScheme scheme, Reason reason, Locale locale) {
        return text(IdentifierException.of(scheme, reason), locale);
    }

    private static String pattern(ResourceBundle words, IdentifierException refusal) {
        String mostSpecific = refusal.scheme() + "." + refusal.reason();
        return Stream.of(mostSpecific, refusal.reason().name())
                .flatMap(key -> refusal.hint().isPresent() ? Stream.of(key + ".hint", key) : Stream.of(key))
                .filter(words::containsKey)
                .findFirst()
                .map(words::getString)
                .orElseThrow(() -> new MissingResourceException("no words", BUNDLE, mostSpecific));
    }
}
