package com.bemusix.backstage.running;

import java.util.EnumMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** How many tests ran, and to what end, so that the runs on different servers can be held against each other. */
final class CountedTests implements TestExecutionListener {

    private final Map<Status, Integer> ended = new EnumMap<>(Status.class);
    private int skipped;

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            ended.merge(result.getStatus(), 1, Integer::sum);
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        skipped++;
    }

    @Override
    public synchronized String toString() {
        int passed = ended.getOrDefault(Status.SUCCESSFUL, 0);
        int all = ended.values().stream().mapToInt(Integer::intValue).sum();
        return "%d tests: %d passed, %d failed, %d skipped".formatted(all + skipped, passed, all - passed, skipped);
    }
}
