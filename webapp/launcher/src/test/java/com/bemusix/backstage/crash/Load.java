package com.bemusix.backstage.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** What several people do again and again at the same time, until it is enough. */
final class Load implements AutoCloseable {

    private static final long BETWEEN = 10;
    private static final long PATIENCE = 10;

    private final Acknowledged acknowledged;
    private final AtomicBoolean goOn = new AtomicBoolean(true);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> workers = new ArrayList<>();

    Load(Acknowledged acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** Something that somebody does again and again. */
    interface Work {
        void once() throws InterruptedException;
    }

    void begin(Work work) {
        workers.add(threads.submit(() -> {
            while (goOn.get()) {
                work.once();
                TimeUnit.MILLISECONDS.sleep(BETWEEN);
            }
            return null;
        }));
    }

    /** Until so much more is acknowledged, or until that time of {@link System#nanoTime}. */
    void await(int more, long end) throws InterruptedException, ExecutionException {
        int before = acknowledged.all();
        while (acknowledged.all() < before + more && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(2 * BETWEEN);
            for (Future<?> worker : workers) {
                if (worker.isDone()) {
                    worker.get();
                }
            }
        }
    }

    /** Until so much more is acknowledged. */
    void await(int more) throws InterruptedException, ExecutionException {
        int wanted = acknowledged.all() + more;
        await(more, System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE));
        if (acknowledged.all() < wanted) {
            throw new IllegalStateException("only " + acknowledged.all() + " acknowledged of " + wanted);
        }
    }

    /** Everybody does the last thing to its end. */
    void end() throws InterruptedException, ExecutionException, TimeoutException {
        goOn.set(false);
        for (Future<?> worker : workers) {
            worker.get(PATIENCE, TimeUnit.MINUTES);
        }
    }

    @Override
    public void close() throws InterruptedException {
        goOn.set(false);
        threads.shutdownNow();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }
}
