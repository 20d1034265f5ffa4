package com.bemusix.backstage.bench;

import org.openjdk.jmh.annotations.Benchmark;

/** A batch of a thousand codes beside a single one, by one client. */
public class BatchBenchmark {

    private static final int BATCH = 1_000;

    @Benchmark
    public Object one(Stock stock) {
        return stock.registry.draw(stock.accounts.get(0), Stock.batch(1), Stock.SOMEBODY);
    }

    @Benchmark
    public Object thousand(Stock stock) {
        return stock.registry.draw(stock.accounts.get(0), Stock.batch(BATCH), Stock.SOMEBODY);
    }
}
