package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.label.InspectedLine.Verdict;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page <code>/label/inspector</code>: what codes that were pasted are worth. Nothing is stored, not even for the next request. */
@Named("labelInspector")
@RequestScoped
public class InspectorView {

    /** The most lines that are looked at in one go. */
    public static final int MOST_LINES = 5_000;

    /** The most verdicts that are shown at once. */
    public static final int SIZE = 500;

    private static final String TEXT = "form:text";
    private static final String ALL = "ALL";

    @Inject
    IsrcLedger codes;

    @Inject
    IsrcRoots roots;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String text;
    private String shown = ALL;
    private int from;
    private List<InspectedLine> lines = List.of();

    /** Looks at the text and shows the first verdicts. */
    public void inspect() {
        show(ALL);
    }

    /** Looks at the text and shows the first verdicts of that kind, or of any kind for ALL. */
    public void show(String verdict) {
        shown = verdict;
        from = 0;
        look();
    }

    /** Looks at the text and shows what follows on the verdicts shown, or for -1 what comes before them. */
    public void turn(int step) {
        from = Math.max(0, from + step * SIZE);
        look();
    }

    private void look() {
        List<String> typed = text == null ? List.of() : text.lines().toList();
        if (typed.stream().allMatch(String::isBlank)) {
            problems.say(TEXT, words.of("inspector.text.needed"));
        } else if (typed.size() > MOST_LINES) {
            problems.say(TEXT, words.of("inspector.text.tooLong", typed.size(), MOST_LINES));
        } else {
            lines = new Inspector(roots.of(caller.account()), asked -> codes.among(caller.account(), asked)).inspect(typed);
        }
    }

    public boolean isDone() {
        return !lines.isEmpty();
    }

    /** The verdicts to show. */
    public List<InspectedLine> getLines() {
        return chosen().stream().skip(from).limit(SIZE).toList();
    }

    private List<InspectedLine> chosen() {
        return lines.stream().filter(line -> shown.equals(ALL) || line.verdict().name().equals(shown)).toList();
    }

    public boolean isMore() {
        return from + SIZE < chosen().size();
    }

    /** How many lines got which verdict, and which of them are shown when there are many. */
    public String getCounts() {
        String counts = words.of("inspector.counts", lines.size(), count(Verdict.FINE), count(Verdict.LOOK_AGAIN), count(Verdict.WRONG));
        int all = chosen().size();
        return all <= SIZE ? counts : counts + " " + words.of("inspector.range", from + 1, Math.min(from + SIZE, all), all);
    }

    public int getCount() {
        return lines.size();
    }

    /** @param verdict the name of one */
    public long count(String verdict) {
        return count(Verdict.valueOf(verdict));
    }

    private long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Why the line got its verdict, in words. */
    public String why(InspectedLine line) {
        if (line.sameAs() > 0) {
            return words.of("inspector.sameAs", line.sameAs());
        }
        String recording = line.entry() == null ? null : recorded(line.entry());
        if (line.reason() != null) {
            return recording == null ? line.explanation() : line.explanation() + " " + recording;
        }
        String unknown = line.isrc() == null ? "inspector.checkDigit" : line.own() ? "inspector.free" : "inspector.foreign";
        return recording == null ? words.of(unknown) : recording;
    }

    private String recorded(LedgerRow entry) {
        String recording = Stream.of(entry.reference().title(), entry.reference().mainArtist()).filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
        String nameless = entry.recording() == null ? "ledger.noRecording" : "place.untitled";
        return words.of("inspector.recorded", recording.isEmpty() ? words.of(nameless) : recording, words.name(entry.status()),
            words.moment(entry.at()));
    }

    /** The verdict in a word or two. */
    public String tag(InspectedLine line) {
        if (line.sameAs() > 0) {
            return words.of("inspector.twice");
        }
        if (line.reason() != null) {
            return words.name(line.reason());
        }
        return words.of(line.isrc() == null ? "inspector.validUpc" : line.unused() ? "inspector.unused" : "inspector.valid");
    }

    /** The day of the list of prefixes. */
    public LocalDate getListOf() {
        return IsrcPrefixTable.asOf();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** ALL, or the verdict whose lines are shown. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** How many of them come before those shown. */
    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
