package com.bemusix.backstage.launcher;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends Backstage when a process that it depends on has ended: the Maven that started it and was killed outright, or the database.
 *
 * <p>It asks twice a second, for the JDK tells of the end of a process that is no child of one's own only minutes later.
 */
final class Watch {

    private static final long MILLISECONDS = 500;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "backstage-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param message what is said when it has ended, a key of {@code messages.properties} */
    void over(ProcessHandle process, String message, Object... arguments) {
        clockwork.scheduleWithFixedDelay(() -> {
            if (!process.isAlive()) {
                Messages.say(message, arguments);
                System.exit(1);
            }
        }, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void end() {
        clockwork.shutdownNow();
    }
}
