package com.bemusix.backstage.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One Java source and what is wrong with its looks. A test may be long: it tells a story. */
record SourceFile(String path, String text) {

    static final int LINES = 250;
    static final int COLUMNS = 140;

    private static final Pattern WILDCARD = Pattern.compile("(?m)^import .*\\*;");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|printStackTrace|Thread\\.sleep");

    boolean isTest() {
        return path.contains("/src/test/");
    }

    /** One line for each fault, empty for a file as it should be. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() >= LINES && !isTest()) {
            faults.add(path + " has " + lines.size() + " lines");
        }
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).length() > COLUMNS || lines.get(line).contains("\t")) {
                faults.add(path + ":" + (line + 1) + " is too wide or has a tab");
            }
        }
        if (WILDCARD.matcher(text).find()) {
            faults.add(path + " imports with a wildcard");
        }
        if (LEFT_OVER.matcher(text).find()) {
            faults.add(path + " has something left over");
        }
        return faults;
    }
}
