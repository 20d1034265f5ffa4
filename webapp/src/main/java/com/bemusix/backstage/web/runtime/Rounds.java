package com.bemusix.backstage.web.runtime;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that nobody asks for, done again and again on every node as long as the application runs. What must happen once only sees to that
 * itself: other nodes go their rounds at the same time.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final List<ScheduledFuture<?>> going = new CopyOnWriteArrayList<>();

    /**
     * Begins the rounds.
     *
     * @param seconds from the end of a round to the beginning of the next one, and before the first
     * @param name    of the work, for the log
     * @param step    does one piece and answers whether there may be another one
     */
    public void every(int seconds, String name, BooleanSupplier step) {
        going.add(scheduler.scheduleWithFixedDelay(() -> round(name, step), seconds, seconds, TimeUnit.SECONDS));
    }

    @PreDestroy
    void end() {
        going.forEach(round -> round.cancel(false));
    }

    /** An exception would end the rounds. */
    private static void round(String name, BooleanSupplier step) {
        try {
            int pieces = 0;
            while (step.getAsBoolean()) {
                pieces++;
            }
            LOG.log(Level.FINE, "{0}: {1} done", new Object[] {name, pieces});
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of " + name + " ended early; the next one goes on", e);
        }
    }
}
