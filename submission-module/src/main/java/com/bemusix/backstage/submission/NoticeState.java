package com.bemusix.backstage.submission;

/** How far a notice has come on its way to the mail server. In the application it is there at once, in every state. */
public enum NoticeState {
    /** Not tried yet; it stays so while no mail server is configured. */
    WAITING,
    /** Tried in vain so far, and tried again. */
    FAILING,
    /** A mail server has accepted it. */
    SENT
}
