package com.bemusix.backstage.nodes;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what the nodes do by themselves. */
final class Until {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN = 200;

    private Until() {
    }

    static void holds(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("This did not come about: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN);
        }
    }
}
