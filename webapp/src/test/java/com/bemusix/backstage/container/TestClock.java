package com.bemusix.backstage.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Stands in for the application's clock in the test deployment. It runs like the system's until a test sets it; then it stands still.
 *
 * <p>A test that sets it calls {@link #run()} when it is done, since the clock is the same for every test of the run.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TestClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private volatile Instant stopped;

    public void set(Instant instant) {
        stopped = instant;
    }

    public void advance(Duration by) {
        stopped = instant().plus(by);
    }

    public void run() {
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant instant = stopped;
        return instant == null ? system.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The zone changes no instant: what is asked for is the fixed or the running clock seen from there. */
    @Override
    public Clock withZone(ZoneId zone) {
        Instant instant = stopped;
        return instant == null ? system.withZone(zone) : Clock.fixed(instant, zone);
    }
}
