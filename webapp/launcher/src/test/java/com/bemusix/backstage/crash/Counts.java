package com.bemusix.backstage.crash;

import java.util.Map;
import java.util.TreeMap;

/** What happened how often. */
final class Counts {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    synchronized int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Of everything that begins so. */
    synchronized int all(String beginning) {
        return counts.entrySet().stream().filter(entry -> entry.getKey().startsWith(beginning)).mapToInt(Map.Entry::getValue).sum();
    }

    @Override
    public synchronized String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((what, count) -> text.append(String.format("%n%8d %s", count, what)));
        return text.toString();
    }
}
