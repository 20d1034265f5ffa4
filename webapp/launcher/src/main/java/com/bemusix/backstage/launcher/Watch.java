package com.bemusix.backstage.launcher;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Ends Backstage when a process that it depends on has ended: the Maven that started it and was killed outright, or the database. It asks
 * twice a second, since a process that has ended may still be listed, and then nobody tells of its end.
 */
final class Watch {

    private static final long MILLISECONDS = 500;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "backstage-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param message what is said when it has ended, a key of {@code messages.properties} */
    void until(BooleanSupplier ended, String message, Object... arguments) {
        clockwork.scheduleWithFixedDelay(() -> {
            if (ended.getAsBoolean()) {
                Messages.say(message, arguments);
                System.exit(1);
            }
        }, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void end() {
        clockwork.shutdownNow();
    }
}
