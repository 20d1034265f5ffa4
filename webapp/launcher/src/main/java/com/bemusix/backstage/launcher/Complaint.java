package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Remembers the first severe failure of the server, since Payara Micro tells nobody why an application did not deploy.
 *
 * <p>The logging configuration of {@link Server} names it as a handler.
 */
public final class Complaint extends Handler {

    private static final AtomicReference<Throwable> FIRST = new AtomicReference<>();

    /**
     * In one line: the innermost reason that is not one of input and output, for that lacks what was spoken to; an empty string when
     * nothing failed.
     */
    static String firstReason() {
        Throwable told = FIRST.get();
        for (Throwable cause = told; cause != null && !(cause instanceof IOException); cause = cause.getCause()) {
            told = cause;
        }
        return told == null ? "" : String.valueOf(told.getMessage()).lines().findFirst().orElse(told.getClass().getSimpleName());
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue() && entry.getThrown() != null) {
            FIRST.compareAndSet(null, entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        // nothing is open
    }
}
