package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A release with its tracks. */
public record ReleaseAnswer(UUID id, ReleaseState state, String title, String version, ReleaseType type, List<ArtistCredit> artists,
        String label, String catalogNumber, String genre, String subgenre, String titleLanguage, LocalDate releaseDate,
        LocalDate originalReleaseDate, PreviousRelease previouslyReleased, CopyrightLine pLine, CopyrightLine cLine,
        ParentalWarning parentalWarning, String upc, String upcDisplay, UpcOrigin upcOrigin, boolean upcLocked, String firstIsrc,
        List<TrackAnswer> tracks, Instant createdAt, Instant changedAt, String changedBy) {

    public static ReleaseAnswer of(ReleaseView release) {
        ReleaseDetails details = release.details();
        Optional<UpcView> upc = Optional.ofNullable(release.upc());
        return new ReleaseAnswer(release.id().value(), release.state(), details.title(), details.version(), details.type(),
            details.artists(), details.label(), details.catalogNumber(), details.genre(), details.subgenre(), details.titleLanguage(),
            details.releaseDate(), details.originalReleaseDate(), details.previouslyReleased(), details.pLine(), details.cLine(),
            details.parentalWarning(),
            upc.map(UpcView::upc).orElse(null), upc.map(view -> view.gtin().display()).orElse(null), upc.map(UpcView::origin).orElse(null),
            upc.map(UpcView::locked).orElse(false), Optional.ofNullable(release.firstIsrc()).map(Isrc::value).orElse(null),
            release.tracks().stream().map(TrackAnswer::of).toList(), release.createdAt(), release.changedAt(), release.changedBy());
    }

    public static EntityTag tag(ReleaseView release) {
        return Answers.tag('r', release.version());
    }
}
