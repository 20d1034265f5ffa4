package com.bemusix.backstage.bench.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something measured beside its yardstick, both several times by turns.
 *
 * @param aim what the ratio of the middle values shall be
 */
record Figure(String measured, String unit, List<Double> values, String yardstick, List<Double> others, Aim aim) {

    /** The ratio that is wanted; none is wanted where the words are empty. */
    record Aim(String words, double bound, boolean atLeast) {

        static final Aim NONE = new Aim("", 0, true);

        static Aim atLeast(double bound) {
            return new Aim("at least " + bound, bound, true);
        }

        static Aim atMost(double bound) {
            return new Aim("at most " + bound, bound, false);
        }

        private String verdict(double ratio) {
            return words.isEmpty() ? "" : (atLeast ? ratio >= bound : ratio <= bound) ? "met" : "missed";
        }
    }

    double ratio() {
        return middle(values) / middle(others);
    }

    /** A row of the table in {@code docs/benchmarks.md}. */
    String row() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %.2f | %s | %s |%n", measured, shown(values), yardstick, shown(others),
            ratio(), aim.words(), aim.verdict(ratio()));
    }

    private String shown(List<Double> all) {
        String spread = all.stream().sorted().map(Figure::number).collect(Collectors.joining(", "));
        return all.size() == 1 ? spread + " " + unit : number(middle(all)) + " " + unit + " (" + spread + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
