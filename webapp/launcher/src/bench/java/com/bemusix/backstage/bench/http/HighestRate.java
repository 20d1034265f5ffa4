package com.bemusix.backstage.bench.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The highest rate at which all calls are answered, 99 of 100 within 50 milliseconds of when they were due, found by halving. */
final class HighestRate {

    private static final double WITHIN = 50;
    private static final double EXACT = 1.06;
    private static final Duration PROBE = Duration.ofSeconds(3);

    private HighestRate() {
    }

    /**
     * Calls a second; the server has to be warm.
     *
     * @param from a rate that it certainly keeps
     */
    static double of(URI server, List<Call> calls, double from) {
        double kept = from;
        double missed = kept * 2;
        while (keeps(server, calls, missed)) {
            kept = missed;
            missed *= 2;
        }
        while (missed / kept > EXACT) {
            double between = Math.sqrt(kept * missed);
            if (keeps(server, calls, between)) {
                kept = between;
            } else {
                missed = between;
            }
        }
        return kept;
    }

    /** A rate that is missed gets a second try, for something else may have disturbed the first. */
    private static boolean keeps(URI server, List<Call> calls, double rate) {
        return probe(server, calls, rate) || probe(server, calls, rate);
    }

    private static boolean probe(URI server, List<Call> calls, double rate) {
        Answers answers = Load.send(server, calls, rate, PROBE);
        return answers.complete() && answers.percentile(99) <= WITHIN;
    }
}
