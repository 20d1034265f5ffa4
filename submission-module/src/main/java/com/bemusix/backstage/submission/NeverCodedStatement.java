package com.bemusix.backstage.submission;

import java.util.ResourceBundle;

/**
 * What a person states who asks for a code: that the recording has never had one. An attestation keeps the number of the wording, so a
 * wording is never edited; a new one gets the next number.
 */
public final class NeverCodedStatement {

    /** The wording shown today. */
    public static final int CURRENT = 1;

    private static final ResourceBundle WORDINGS = ResourceBundle.getBundle("com.bemusix.backstage.submission.never-coded");

    private NeverCodedStatement() {
    }

    /** @throws java.util.MissingResourceException if there never was such a wording */
    public static String text(int version) {
        return WORDINGS.getString("wording." + version);
    }
}
