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
 * in
 * units of the picture, {@value #WIDTH} wide and {@value #HEIGHT} high without the margins for words.
 */
public record RootChart(CapacityView capacity, LocalDate today) {

    static final int WIDTH = 720;
    static final int HEIGHT = 160;
    private static final int LINES = 5;

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

    private String x(LocalDate day) {
        return number((day.getDayOfYear() - 1) * (double) WIDTH / day.lengthOfYear());
    }

    private String y(long numbers) {
        return number(HEIGHT - numbers * (double) HEIGHT / capacity.size());
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
