package com.bemusix.backstage.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.bemusix.backstage.api.RealReleasesLoader.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What became of many releases, in figures. */
record LoadReport(List<Outcome> outcomes) {

    int attached() {
        return outcomes.stream().mapToInt(Outcome::attached).sum();
    }

    @Override
    public String toString() {
        int tracks = outcomes.stream().mapToInt(one -> one.real().tracks().size()).sum();
        Map<String, Long> refused = outcomes.stream().filter(one -> one.refusal() != null)
            .collect(groupingBy(Outcome::refusal, counting()));
        Map<String, Long> held = outcomes.stream().filter(one -> one.refusal() == null && !one.handedIn())
            .collect(groupingBy(one -> String.join(", ", one.blocking().keySet()), TreeMap::new, counting()));
        return outcomes.size() + " releases with " + tracks + " tracks; attached " + attached() + "; refused " + refused
            + "\nthe facts alone lack: " + sum(Outcome::lacking)
            + "\nhanded in: " + outcomes.stream().filter(Outcome::handedIn).count() + "; held back by: " + held
            + "\nfindings that hold back: " + sum(Outcome::blocking);
    }

    private Map<String, Long> sum(Function<Outcome, Map<String, Long>> findings) {
        Map<String, Long> sum = new TreeMap<>();
        outcomes.forEach(one -> findings.apply(one).forEach((finding, count) -> sum.merge(finding, count, Long::sum)));
        return sum;
    }
}
