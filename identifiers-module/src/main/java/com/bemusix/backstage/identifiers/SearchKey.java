package com.bemusix.backstage.identifiers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is compared when somebody searches or sorts: without case and without accents. For words only, never for codes. */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchKey() {
    }

    /** @return never null; empty for null */
    public static String of(String text) {
        return text == null ? "" : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The parts that are there, each on a line of its own. */
    public static String of(Stream<String> parts) {
        return parts.filter(Objects::nonNull).map(SearchKey::of).collect(Collectors.joining("\n"));
    }
}
