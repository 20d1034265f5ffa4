package com.bemusix.backstage.catalog;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of findings: one bundle for the checklist, the API, mails and the review desk. Languages without a bundle get English. */
public final class FindingWords {

    static final String BUNDLE = "com.bemusix.backstage.catalog.findings";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FindingWords() {
    }

    /** A few words that name the code. There are some for every code. */
    public static String title(ReasonCode code, Locale locale) {
        return bundle(BUNDLE, locale).getString(code.name() + ".title");
    }

    /** What is wrong here. */
    public static String message(Finding finding, Locale locale) {
        return new MessageFormat(bundle(BUNDLE, locale).getString(finding.messageKey()), locale).format(finding.arguments().toArray());
    }

    /** What to do about it; empty for a code that no rule finds. */
    public static String help(Finding finding, Locale locale) {
        ResourceBundle words = bundle(BUNDLE, locale);
        String key = finding.code().name() + ".help";
        return words.containsKey(key) ? words.getString(key) : "";
    }

    /** A bundle beside this class, without a fallback to the language of the server. */
    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, FindingWords.class.getClassLoader(), NO_FALLBACK);
    }
}
