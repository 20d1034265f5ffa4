package com.bemusix.backstage.launcher;

/** Backstage cannot start, for a reason that the caller can do something about: one line of {@code messages.properties} says all. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message key of the line in {@code messages.properties} */
    StartRefused(String message, Object... arguments) {
        super(Messages.line(message, arguments));
    }
}
