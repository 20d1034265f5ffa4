package com.bemusix.backstage.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One migration, and what in it breaks nodes of the version before, which go on working beside the first node of this one: what they read
 * or write is gone, has another name or type, or asks for what they do not know.
 */
record Migration(String name, String sql) {

    private static final Pattern NOT_STATEMENTS = Pattern.compile("(?s)\\$\\$.*?\\$\\$|'(?:[^']|'')*'|--[^\n]*");
    private static final Pattern ADDED_COLUMN = Pattern.compile("(?s)add (?!(?:constraint|check|unique|primary|foreign|exclude)\\b).*");
    private static final Map<Pattern, String> BREAKING = new LinkedHashMap<>();

    static {
        BREAKING.put(Pattern.compile("\\bdrop (table|view|materialized view|sequence|schema|function|column)\\b"), "takes away");
        BREAKING.put(Pattern.compile("\\brename\\b"), "renames");
        BREAKING.put(Pattern.compile("\\bset not null\\b"), "asks for a value that was not asked for before");
        BREAKING.put(Pattern.compile("\\bdrop default\\b"), "takes a default away");
        BREAKING.put(Pattern.compile("\\balter (column )?\\w+ (set data )?type\\b"), "changes the type of a column");
    }

    /** One line for each, empty for one that both versions can live with. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String statement : NOT_STATEMENTS.matcher(sql).replaceAll("''").toLowerCase().split(";")) {
            String words = statement.replaceAll("\\s+", " ").strip();
            BREAKING.forEach((pattern, fault) -> {
                if (pattern.matcher(words).find()) {
                    faults.add(name + " " + fault + ": " + words);
                }
            });
            if (words.startsWith("alter table") && clauses(words).stream().anyMatch(Migration::addsWhatNobodyWrites)) {
                faults.add(name + " adds a column that cannot be left out: " + words);
            }
        }
        return faults;
    }

    private static boolean addsWhatNobodyWrites(String clause) {
        return ADDED_COLUMN.matcher(clause).find() && clause.contains("not null")
            && !clause.contains("default") && !clause.contains("generated");
    }

    /** What the statement does, one thing at a time: commas in parentheses do not count. */
    private static List<String> clauses(String statement) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < statement.length(); i++) {
            char each = statement.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth == 0) {
                clauses.add(statement.substring(start, i));
                start = i + 1;
            }
        }
        clauses.add(statement.substring(start));
        return clauses;
    }
}
