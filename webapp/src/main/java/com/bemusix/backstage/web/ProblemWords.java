package com.bemusix.backstage.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of refused operations, from the bundle <code>problems</code>: one sentence for each kind of exception, the same in the answers
 * of the API and on the pages. A fact stands in braces, <code>{free}</code>; where a fact may be missing, the key
 * <code>problem.KIND.plain</code> is the sentence without it. <code>title.KIND</code> names the kind in a few words, always the same.
 */
public final class ProblemWords {

    private static final String BUNDLE = "com.bemusix.backstage.web.problems";

    private ProblemWords() {
    }

    /** The sentence for a kind; for one that the bundle does not know, the one for the unexpected. */
    public static String text(String kind, Map<String, String> facts, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        String key = "problem." + kind;
        String text = bundle.getString(bundle.containsKey(key) ? key : "problem.UNEXPECTED");
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text.contains("{") ? bundle.getString(key + ".plain") : text;
    }

    /** A few words that name the kind. */
    public static String title(String kind, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString("title." + kind);
    }

    /** What is wrong with a part of a request that no context has seen. */
    public static String message(String key, Locale locale, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString("message." + key), locale).format(arguments);
    }
}
