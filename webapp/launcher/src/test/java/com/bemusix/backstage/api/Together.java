package com.bemusix.backstage.api;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several clients that call at the same moment. */
final class Together {

    private Together() {
    }

    /** What each client was answered, in their order. */
    static List<Response> call(int clients, IntFunction<Response> call) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CyclicBarrier start = new CyclicBarrier(clients);
        try {
            List<Future<Response>> calls = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                calls.add(threads.submit(() -> {
                    start.await();
                    return call.apply(client);
                }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : calls) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
