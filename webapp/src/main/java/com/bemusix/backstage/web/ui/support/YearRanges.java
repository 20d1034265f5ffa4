package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.identifiers.boundary.YearRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ranges of single years as people write them, one year in a line: <code>2027: 00500-00999</code>. */
public final class YearRanges {

    private static final Pattern LINE = Pattern.compile("\\s*([0-9]{4})\\s*:?\\s*([0-9]{1,5})\\s*(?:-|\u2013|to)\\s*([0-9]{1,5})\\s*");

    private YearRanges() {
    }

    public static String write(List<YearRange> years) {
        return years.stream().map(year -> String.format("%d: %05d-%05d", year.year(), year.designationFrom(), year.designationTo()))
            .collect(Collectors.joining("\n"));
    }

    /** The ranges, or nothing if a line is none; null and blank lines are no ranges at all. */
    public static Optional<List<YearRange>> read(String text) {
        List<String> lines = text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
        List<YearRange> ranges = lines.stream().flatMap(YearRanges::range).toList();
        return ranges.size() == lines.size() ? Optional.of(ranges) : Optional.empty();
    }

    private static Stream<YearRange> range(String line) {
        return LINE.matcher(line).matches() ? LINE.matcher(line).results().map(YearRanges::range) : Stream.empty();
    }

    private static YearRange range(MatchResult match) {
        return new YearRange(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }
}
