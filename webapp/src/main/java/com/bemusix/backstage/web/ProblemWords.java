package com.bemusix.backstage.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of refused operations, from the bundle <code>problems</code>: one sentence for each kind of exception, the same in the answers of
 * the API and on the pages. A fact stands in braces, <code>{free}</code>; where a fact may be missing, the key <code>problem.KIND.plain</code>
 * is the sentence without it.
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
}
