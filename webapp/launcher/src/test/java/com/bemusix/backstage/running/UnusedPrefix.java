package com.bemusix.backstage.running;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Prefix codes that no label of this run has declared. The first one is another in each run, as a server may outlive a run. */
public final class UnusedPrefix {

    private static final int ALL = 36 * 36 * 36;
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(ALL));

    private UnusedPrefix() {
    }

    /** Of France, with three characters by the registrant, such as <code>FR4K7</code>. */
    public static String next() {
        return "FR" + Integer.toString(NEXT.getAndIncrement() % ALL + ALL, 36).substring(1).toUpperCase(Locale.ROOT);
    }
}
