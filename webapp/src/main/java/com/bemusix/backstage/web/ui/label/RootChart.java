package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.boundary.CapacityView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The picture of a root's year: codes given day by day, numbers that are reserved, and the way to the day on which it is full. All lengths
 * in units of the picture, {@value #WIDTH} wide and {@value #HEIGHT} high without the margins for words.
 */
public record RootChart(CapacityView capacity, LocalDate today) {

    static final int WIDTH = 720;
    static final int HEIGHT = 160;
    private static final int LINES = 5;

    private static final int FLAG_WIDTH = 190;
    private static final int FLAG_HEIGHT = 38;
    /** How far words keep from what they belong to. */
    private static final int GAP = 8;
    /** The room that the number of today takes. */
    private static final int WORD_WIDTH = 100;
    private static final int WORD_HEIGHT = 16;

    /** A word at a place of an axis. */
    public record Mark(String text, String place) {
    }

    /** The line of the codes given, from the first of January to today. */
    public String line() {
        StringBuilder line = new StringBuilder("M" + x(LocalDate.of(capacity.year(), 1, 1)) + ' ' + y(0));
        long before = 0;
        for (CapacityView.Day day : capacity.days()) {
            LocalDate at = day.day().getYear() == capacity.year() ? day.day() : LocalDate.of(capacity.year(), 1, 1);
            line.append(" L").append(x(at)).append(' ').append(y(before)).append(" L").append(x(at)).append(' ').append(y(day.total()));
            before = day.total();
        }
        return line.append(" L").append(x(today)).append(' ').append(y(before)).toString();
    }

    /** The same with the ground below it. */
    public String area() {
        return line() + " L" + x(today) + ' ' + y(0) + " Z";
    }

    /** From today to the day on which the range is full; empty if that is not this year. */
    public String forecast() {
        LocalDate full = capacity.forecast().runsOut();
        return full == null ? "" : "M" + x(today) + ' ' + y(given()) + " L" + x(full) + ' ' + y(capacity.size() - capacity.reserved());
    }

    public String fullX() {
        return x(capacity.forecast().runsOut());
    }

    public String fullY() {
        return y(capacity.size() - capacity.reserved());
    }

    /** Where the day on which the range is full is written: to the left of its point, so that it stays within the picture. */
    public String flagX() {
        double beside = across(capacity.forecast().runsOut()) + GAP - FLAG_WIDTH;
        return number(beside < 0 ? 0 : beside);
    }

    public String flagY() {
        return number(flagTop());
    }

    /** Below the codes given, where there is nothing but ground; while there are few, above them. */
    private double flagTop() {
        double full = down(capacity.size() - capacity.reserved());
        double today = down(given());
        if (today <= HEIGHT / 2.0) {
            return today + 3 * GAP;
        }
        return full <= HEIGHT / 2.0 ? full + 2 * GAP : full - 2 * GAP - FLAG_HEIGHT;
    }

    /** From the day on which the range is full to its words. */
    public String pole() {
        return "M" + fullX() + ' ' + fullY() + " V" + flagY();
    }

    /** Before its point, or behind it where the year is too young for that. */
    public String todayAnchor() {
        return across(today) < WORD_WIDTH ? "start" : "end";
    }

    public String todayWordX() {
        return number(across(today) + (across(today) < WORD_WIDTH ? GAP : -GAP));
    }

    /** Above its point, or below it where other words stand above. */
    public String todayWordY() {
        double point = down(given());
        return number(point < 2 * WORD_HEIGHT || flagIsJustAbove(point) ? point + WORD_HEIGHT : point - GAP);
    }

    private boolean flagIsJustAbove(double point) {
        return capacity.forecast().runsOut() != null && flagTop() < point && point + WORD_HEIGHT < HEIGHT
            && point < flagTop() + FLAG_HEIGHT + GAP + WORD_HEIGHT;
    }

    public String todayX() {
        return x(today);
    }

    public String todayY() {
        return y(given());
    }

    /** The height of the numbers that are reserved, at the top. */
    public String reservedHeight() {
        return number(capacity.reserved() * (double) HEIGHT / capacity.size());
    }

    /** Codes that were given in this registry. */
    public long given() {
        return capacity.assigned() + capacity.entered();
    }

    public List<Mark> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(capacity.year(), month))
            .map(month -> new Mark(month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), x(month.atDay(15)))).toList();
    }

    public List<Mark> numbers() {
        return LongStream.rangeClosed(0, LINES).map(line -> capacity.size() * line / LINES)
            .mapToObj(number -> new Mark(Long.toString(number), y(number))).toList();
    }

    private static String x(LocalDate day) {
        return number(across(day));
    }

    private static double across(LocalDate day) {
        return (day.getDayOfYear() - 1) * (double) WIDTH / day.lengthOfYear();
    }

    private String y(long numbers) {
        return number(down(numbers));
    }

    private double down(long numbers) {
        return HEIGHT - numbers * (double) HEIGHT / capacity.size();
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
