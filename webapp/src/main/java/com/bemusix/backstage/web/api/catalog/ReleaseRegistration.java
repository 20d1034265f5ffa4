package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.FirstTrack;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.web.api.support.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A release to be registered, with the code to start with and, if one likes, its tracks. */
record ReleaseRegistration(String title, String version, ReleaseType type, List<ArtistCredit> artists, String label, String catalogNumber,
        String genre, String subgenre, String titleLanguage, LocalDate releaseDate, LocalDate originalReleaseDate,
        PreviousRelease previouslyReleased, CopyrightLine pLine, CopyrightLine cLine, ParentalWarning parentalWarning, String firstIsrc,
        List<TrackRegistration> tracks) {

    RegisterRelease command(Input input) {
        ReleaseDetails details = new ReleaseDetails(title, version, type, artists, label, catalogNumber, genre, subgenre, titleLanguage,
            releaseDate, originalReleaseDate, previouslyReleased, pLine, cLine, parentalWarning);
        input.check("", details);
        Isrc first = input.identifier("/firstIsrc", firstIsrc, Isrc::parse);
        List<FirstTrack> commands = tracks == null ? List.of()
            : IntStream.range(0, tracks.size()).mapToObj(i -> tracks.get(i).command("/tracks/" + i, input)).toList();
        input.done();
        return new RegisterRelease(details, first, commands);
    }
}
