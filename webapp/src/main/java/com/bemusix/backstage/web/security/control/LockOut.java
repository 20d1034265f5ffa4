package com.bemusix.backstage.web.security.control;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait after so many wrong tries: not at all for the first ones, then longer each time.
 *
 * @param allowed the number of the first try that brings a lock when it fails
 * @param first   the first lock; every further failure doubles it
 * @param longest no lock is longer
 */
public record LockOut(int allowed, Duration first, Duration longest) {

    /** For one e-mail address: 30 seconds from the fifth failure on, at most an hour. */
    public static final LockOut OF_PERSON = new LockOut(5, Duration.ofSeconds(30), Duration.ofHours(1));

    /** For one network address, behind which there may be a whole office. */
    public static final LockOut OF_ADDRESS = new LockOut(50, Duration.ofSeconds(30), Duration.ofHours(1));

    /** The lock that the failure of this number brings, counted from 1; empty if none. */
    public Optional<Duration> after(int failures) {
        if (failures < allowed) {
            return Optional.empty();
        }
        Duration lock = first;
        for (int doubled = allowed; doubled < failures && lock.compareTo(longest) < 0; doubled++) {
            lock = lock.multipliedBy(2);
        }
        return Optional.of(lock.compareTo(longest) < 0 ? lock : longest);
    }
}
