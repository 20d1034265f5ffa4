package com.bemusix.backstage.identifiers.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.ImportFinding;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Reason;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.ImportLine;
import com.bemusix.backstage.identifiers.boundary.ImportReport;

/**
 * Reads a list of ISRCs, line by line and without ever holding the whole of it: one code in a line, or comma-separated values with the code
 * in the column that a heading calls ISRC, in the first one otherwise. Good for one list.
 */
public final class CodeList {

    /** The most lines that a list may have, blank ones counted. */
    public static final int MOST_LINES = 100_000;

    private static final int ASKED_AT_ONCE = 1_000;
    private static final int SHOWN = 60;

    private final Predicate<Isrc> inRange;
    private final Function<Collection<String>, Set<String>> known;
    private final Consumer<Collection<String>> good;
    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private final List<ImportLine> details = new ArrayList<>();
    private final Map<ImportFinding, Integer> findings = new EnumMap<>(ImportFinding.class);
    private int column;
    private int lines;
    private int goods;

    /**
     * @param known which of these codes are known; asked for a thousand at a time
     * @param good  takes the codes that are to be marked, as many at a time
     */
    public CodeList(Predicate<Isrc> inRange, Function<Collection<String>, Set<String>> known, Consumer<Collection<String>> good) {
        this.inRange = inRange;
        this.known = known;
        this.good = good;
    }

    /**
     * @param text in UTF-8
     * @throws RegistryException of kind IMPORT_TOO_LONG if it has more than {@value #MOST_LINES} lines
     */
    public ImportReport read(InputStream text) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (number > MOST_LINES) {
                throw new RegistryException(Kind.IMPORT_TOO_LONG);
            }
            String plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!plain.isBlank() && !(lines == 0 && heading(plain))) {
                lines++;
                take(number, CsvCells.of(plain));
            }
        }
        settle();
        details.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return new ImportReport(lines, goods, findings, details.subList(0, Math.min(details.size(), ImportReport.MOST_DETAILS)));
    }

    private boolean heading(String line) {
        List<String> cells = CsvCells.of(line);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).equalsIgnoreCase("ISRC")) {
                column = i;
                return true;
            }
        }
        return false;
    }

    private void take(int number, List<String> cells) {
        String text = column < cells.size() ? cells.get(column) : "";
        Isrc isrc;
        try {
            isrc = Isrc.parse(text);
        } catch (IdentifierException e) {
            say(number, text, ImportFinding.NO_CODE, e.reason(), null);
            return;
        }
        Integer first = firsts.putIfAbsent(isrc.value(), number);
        if (first != null) {
            say(number, text, ImportFinding.DUPLICATE, null, first);
        } else if (!inRange.test(isrc)) {
            say(number, text, ImportFinding.OUT_OF_RANGE, null, null);
        } else {
            waiting.put(isrc.value(), number);
            if (waiting.size() == ASKED_AT_ONCE) {
                settle();
            }
        }
    }

    private void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        for (String code : known.apply(waiting.keySet())) {
            say(waiting.remove(code), code, ImportFinding.KNOWN, null, null);
        }
        if (!waiting.isEmpty()) {
            good.accept(waiting.keySet());
            goods += waiting.size();
            waiting.clear();
        }
    }

    private void say(int number, String text, ImportFinding finding, Reason reason, Integer first) {
        findings.merge(finding, 1, Integer::sum);
        if (findings.get(finding) <= ImportReport.MOST_DETAILS) {
            details.add(new ImportLine(number, text.length() > SHOWN ? text.substring(0, SHOWN) : text, finding, reason, first));
        }
    }
}
