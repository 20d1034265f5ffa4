package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ReleaseType;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Commands with one field said, and what the validator says about them: {@code path: message}, sorted. */
public final class Commands {

    private static final Validator VALIDATOR = validator();

    private Commands() {
    }

    private static Validator validator() {
        Locale.setDefault(Locale.ENGLISH);
        return Validation.buildDefaultValidatorFactory().getValidator();
    }

    public static List<String> violations(Object command) {
        return VALIDATOR.validate(command).stream().map(found -> found.getPropertyPath() + ": " + found.getMessage()).sorted().toList();
    }

    public static ReleaseDetails titled(String title) {
        return new ReleaseDetails(title, null, ReleaseType.ALBUM, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static ReleaseDetails by(List<ArtistCredit> artists) {
        return new ReleaseDetails("Nested", null, ReleaseType.ALBUM, artists, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    static ReleaseDetails out(LocalDate date, LocalDate original) {
        return new ReleaseDetails("Nested", null, ReleaseType.ALBUM, null, null, null, null, null, null, date, original, null, null,
                null, null);
    }

    static ReleaseDetails owned(CopyrightLine pLine, CopyrightLine cLine) {
        return new ReleaseDetails("Nested", null, ReleaseType.ALBUM, null, null, null, null, null, null, null, null, null, pLine, cLine,
                null);
    }

    static TrackDetails placed(Integer volume, Integer number) {
        return new TrackDetails(volume, number, null, null, null, null, null, null, null, null, null, null);
    }

    static TrackDetails with(List<Contributor> contributors) {
        return new TrackDetails(null, null, null, null, null, null, contributors, null, null, null, null, null);
    }

    static TrackDetails lasting(Long durationMs) {
        return new TrackDetails(null, null, null, null, null, null, null, durationMs, null, null, null, null);
    }

    static TrackDetails recorded(Integer year) {
        return new TrackDetails(null, null, null, null, null, null, null, null, null, year, null, null);
    }

    static TrackDetails sung(String language) {
        return new TrackDetails(null, null, null, null, null, null, null, null, null, null, language, null);
    }
}
