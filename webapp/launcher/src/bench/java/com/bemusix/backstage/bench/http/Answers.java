package com.bemusix.backstage.bench.http;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What came of a {@link Load}.
 *
 * @param due  how many calls had to be sent
 * @param good how many were answered with a status of success
 */
record Answers(double rate, long due, long good, Histogram times) {

    private static final double MILLISECOND = 1e6;
    private static final double LOST_AT_MOST = 0.001;

    /** In milliseconds: so many of a hundred answers came within that time. */
    double percentile(double ofHundred) {
        return times.getValueAtPercentile(ofHundred) / MILLISECOND;
    }

    boolean complete() {
        return due - good <= Math.max(1, due * LOST_AT_MOST);
    }

    /** Of several runs by turns, at a percentile. */
    static Figure figure(String name, double ofHundred, List<Answers> own, String yardstick, List<Answers> others, Figure.Aim aim) {
        return new Figure(name, "ms", own.stream().map(answers -> answers.percentile(ofHundred)).toList(), yardstick,
            others.stream().map(answers -> answers.percentile(ofHundred)).toList(), aim);
    }

    /** @throws IllegalStateException if not every call was answered well, for the times mean nothing then */
    Answers requireComplete() {
        if (!complete()) {
            throw new IllegalStateException("Of " + due + " calls " + good + " were answered well");
        }
        return this;
    }
}
