package com.bemusix.backstage.identifiers.boundary;

import java.util.List;
import java.util.Map;

import com.bemusix.backstage.identifiers.ImportFinding;

/**
 * What a list of codes that were used outside comes to.
 *
 * @param lines    without blank ones and the heading
 * @param good     how many codes are to be marked, or were: each once, of the root, and not known before
 * @param findings how many lines there are for each finding; none where there is no line
 * @param details  the first lines with a finding, in order; at most {@value #MOST_DETAILS}
 */
public record ImportReport(int lines, int good, Map<ImportFinding, Integer> findings, List<ImportLine> details) {

    public static final int MOST_DETAILS = 1000;

    public ImportReport {
        findings = Map.copyOf(findings);
        details = List.copyOf(details);
    }

    /** How many lines are wrong. */
    public int wrong() {
        return findings.entrySet().stream().filter(entry -> entry.getKey().wrong()).mapToInt(Map.Entry::getValue).sum();
    }

    public int count(ImportFinding finding) {
        return findings.getOrDefault(finding, 0);
    }
}
