package com.bemusix.backstage.web.security;

/** How far somebody has come in. */
public enum PersonState {
    /** Has no password yet and cannot sign in. */
    INVITED,
    /** Signs in with a password. */
    ACTIVE,
    /** May not come in any more, for good. */
    DISABLED
}
