package com.bemusix.backstage.launcher;

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

    /** The innermost reason in one line, or an empty string when nothing failed. */
    static String firstReason() {
        Throwable reason = FIRST.get();
        if (reason == null) {
            return "";
        }
        while (reason.getCause() != null && reason.getCause() != reason) {
            reason = reason.getCause();
        }
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse(reason.getClass().getSimpleName());
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
