package com.bemusix.backstage.submission;

/** How a person accepted the terms: on the page, or by a program with that person's token. */
public enum AcceptanceMethod {
    CLICK, API
}
