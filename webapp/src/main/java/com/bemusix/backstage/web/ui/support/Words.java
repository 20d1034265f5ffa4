package com.bemusix.backstage.web.ui.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the pages' bundle, and dates, times and lengths as people read them, in the zone of the caller's account. */
@Named("words")
@RequestScoped
public class Words {

    private static final String BUNDLE = "com.bemusix.backstage.web.ui.messages";

    @Inject
    Clock clock;

    /** The text of a key, with the arguments put into its places. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale()).getString(key), locale()).format(arguments);
    }

    /** The text of a constant, under "enum.Type.CONSTANT"; nothing for null. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** True when the bundle knows the key. */
    public boolean knows(String key) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale()).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** A day such as 22 Jan 2027. */
    public String day(LocalDate day) {
        return day == null ? "" : format("d MMM uuuu").format(day);
    }

    /** A moment: the time when it is today, "Yesterday", or the day. */
    public String moment(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime there = moment.atZone(zone());
        LocalDate today = LocalDate.now(clock.withZone(zone()));
        if (there.toLocalDate().equals(today)) {
            return format("HH:mm").format(there);
        }
        return there.toLocalDate().equals(today.minusDays(1)) ? of("words.yesterday") : day(there.toLocalDate());
    }

    /** Day and time, for history and evidence. */
    public String dayAndTime(Instant moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm").format(moment.atZone(zone()));
    }

    public String time(Instant moment) {
        return moment == null ? "" : format("HH:mm").format(moment.atZone(zone()));
    }

    /** A length in milliseconds as minutes and seconds. */
    public String length(Long milliseconds) {
        if (milliseconds == null) {
            return "";
        }
        long seconds = (milliseconds + 500) / 1000;
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /** The first letters of a name, at most two, for the little tile beside it. */
    public String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name == null ? new String[0] : name.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    private ZoneId zone() {
        return ZoneId.of("UTC");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
