package com.bemusix.backstage.submission;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets several people do something at the same moment. */
@ApplicationScoped
public class Together {

    @Resource
    ManagedThreadFactory threads;

    /** Runs all of them at once, each on a thread of its own, and answers what each returned or threw. */
    <T> List<Object> atOnce(List<Callable<T>> callers) {
        ExecutorService executor = Executors.newFixedThreadPool(callers.size(), threads);
        CyclicBarrier start = new CyclicBarrier(callers.size());
        try {
            List<Future<Object>> futures = callers.stream().map(caller -> executor.submit(() -> {
                start.await(1, MINUTES);
                return outcome(caller);
            })).toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : futures) {
                outcomes.add(future.get(2, MINUTES));
            }
            return outcomes;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Object outcome(Callable<?> caller) throws Exception {
        try {
            return caller.call();
        } catch (RuntimeException e) {
            return e;
        }
    }
}
