package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.web.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the pages' bundle, and dates, times and lengths as people read them, in the zone of the caller's account. */
@Named("words")
@RequestScoped
public class Words {

    private static final String BUNDLE = "com.bemusix.backstage.web.ui.messages";

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    /** The text of a key, with the arguments put into its places. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale()).getString(key), locale()).format(arguments);
    }

    /** The text of a constant, under "enum.Type.CONSTANT"; nothing for null. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a society is called. */
    public String society(NamedSociety society) {
        return society.code() == Society.OTHER ? society.name() : name(society.code());
    }

    /** What is wrong with the ledger. */
    public String fault(LedgerFault fault) {
        String key = "ledger.fault." + fault.kind() + (fault.place() == null ? ".unplaced" : "");
        return of(key, fault.place(), fault.otherPlace(), fault.code(), fault.overallPlace());
    }

    /** Which numbers are promised to whom, what for, and for how long. */
    public String promise(ReservationView promise) {
        return of("ledger.reserved", promise.first().display(), promise.last().designation(), promise.holder(), promise.reason(),
            day(promise.expiresOn()));
    }

    /** Why a root cannot be used: the word of staff, or that another account names it too; null if nobody said why. */
    public String reason(RootView root) {
        return root.conflicting() ? of("roots.conflict") : root.standing().reason();
    }

    /** A day such as 22 Jan 2027. */
    public String day(LocalDate day) {
        return day == null ? "" : format("d MMM uuuu").format(day);
    }

    public String dayOfMonth(LocalDate day) {
        return format("d").format(day);
    }

    /** The short name of the month. */
    public String month(LocalDate day) {
        return format("MMM").format(day);
    }

    /** A moment: the time when it is today, "Yesterday", or the day. */
    public String moment(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime there = moment.atZone(caller.zone());
        LocalDate today = LocalDate.now(clock.withZone(caller.zone()));
        if (there.toLocalDate().equals(today)) {
            return format("HH:mm").format(there);
        }
        return there.toLocalDate().equals(today.minusDays(1)) ? of("words.yesterday") : day(there.toLocalDate());
    }

    /** The day of the week and the day, such as Tuesday 24 November. */
    public String today() {
        return format("EEEE d MMMM").format(LocalDate.now(clock.withZone(caller.zone())));
    }

    /** Day and time, for history and evidence. */
    public String dayAndTime(Instant moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm").format(moment.atZone(caller.zone()));
    }

    public String time(Instant moment) {
        return moment == null ? "" : format("HH:mm").format(moment.atZone(caller.zone()));
    }

    /** A length in milliseconds as minutes and seconds. */
    public String length(Long milliseconds) {
        if (milliseconds == null) {
            return "";
        }
        long seconds = (milliseconds + 500) / 1000;
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /** The artists in one line, guests after the main ones. */
    public String artists(List<ArtistCredit> credits) {
        String main = ArtistCredit.mainArtists(credits);
        String others = credits.stream().filter(credit -> credit.role() != ArtistRole.MAIN)
                .map(credit -> of("artists." + credit.role(), credit.name())).collect(Collectors.joining(", "));
        return main == null ? others : others.isEmpty() ? main : main + ", " + others;
    }

    /** Year and owner of a P or C line, or that none is given. */
    public String line(CopyrightLine line) {
        return line == null ? of("none") : Stream.of(line.year(), line.owner()).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /** Where a release was out before, under which UPC, and whether it was taken down; nothing if nobody says that it was. */
    public String previously(PreviousRelease previous) {
        if (previous == null) {
            return "";
        }
        return Stream.of(previous.where() == null ? of("previous.somewhere") : previous.where(),
                previous.upc() == null ? null : of("previous.upc", previous.upc()), previous.takenDown() ? of("previous.takenDown") : null)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The name of a contributor's role with its words apart: StudioProducer is "Studio Producer". */
    public String role(String ddexName) {
        return ddexName.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** The tags of languages with their names, by name, "no words" first. */
    public Map<String, String> getLanguages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("zxx", of("language.none"));
        Stream.of(Locale.getISOLanguages()).sorted(Comparator.comparing(Words::language)).forEach(tag -> languages.put(tag, language(tag)));
        return languages;
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
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


    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
