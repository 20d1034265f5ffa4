package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.LanguageTag;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.PlausibleDate;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.ReferenceFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a label says about a release. All but title and type may be missing in a draft. Texts are brought into their stored form here.
 *
 * @param version             version title, not part of the title: {@code Deluxe Edition}
 * @param artists             display artists in their order
 * @param catalogNumber       the label's own number, which is not the UPC
 * @param genre               one of {@link com.bemusix.backstage.catalog.Genres} or the label's own
 * @param titleLanguage       of titles, a BCP 47 tag
 * @param releaseDate         digital release
 * @param originalReleaseDate first release in any form
 * @param previouslyReleased  that it was out before; null if nobody says so
 */
public record ReleaseDetails(
        @NotNull @PlainText(max = ReleaseDetails.MAX_TITLE) String title,
        @PlainText(max = ReleaseDetails.MAX_TITLE) String version,
        @NotNull ReleaseType type,
        @Size(max = ReleaseDetails.MAX_ARTISTS) List<@NotNull @Valid ArtistCredit> artists,
        @PlainText(max = ReleaseDetails.MAX_TITLE) String label,
        @PlainText(max = ReleaseDetails.MAX_WORD) String catalogNumber,
        @PlainText(max = ReleaseDetails.MAX_WORD) String genre,
        @PlainText(max = ReleaseDetails.MAX_WORD) String subgenre,
        @LanguageTag String titleLanguage,
        @PlausibleDate LocalDate releaseDate,
        @PlausibleDate LocalDate originalReleaseDate,
        @Valid PreviousRelease previouslyReleased,
        @Valid CopyrightLine pLine,
        @Valid CopyrightLine cLine,
        ParentalWarning parentalWarning) {

    public static final int MAX_TITLE = 250;
    public static final int MAX_WORD = 100;
    public static final int MAX_ARTISTS = 50;

    public ReleaseDetails {
        title = Text.normal(title);
        version = Text.normal(version);
        artists = Text.list(artists);
        label = Text.normal(label);
        catalogNumber = Text.normal(catalogNumber);
        genre = Text.normal(genre);
        subgenre = Text.normal(subgenre);
        titleLanguage = Text.language(titleLanguage);
        pLine = pLine == null ? null : pLine.orNull();
        cLine = cLine == null ? null : cLine.orNull();
    }

    /**
     * What tells a recording on this release from others, as a code is registered for it. The year of first publication is that of the
     * original release date, or else of the release date.
     */
    public ReferenceFields reference(TrackDetails recording) {
        LocalDate published = published(originalReleaseDate, releaseDate);
        return new ReferenceFields(ArtistCredit.mainArtists(recording.artists()), recording.title(), recording.version(),
                recording.durationMs(), recording.recordingType(), published == null ? null : published.getYear());
    }

    /** When a release with these dates was first out, or null. */
    static LocalDate published(LocalDate originalReleaseDate, LocalDate releaseDate) {
        return originalReleaseDate != null ? originalReleaseDate : releaseDate;
    }

    static ReleaseDetails of(Release release) {
        return new ReleaseDetails(release.title(), release.titleVersion(), release.type(), release.artists(), release.label(),
                release.catalogNumber(), release.genre(), release.subgenre(), release.titleLanguage(), release.releaseDate(),
                release.originalReleaseDate(), release.previouslyReleased(), release.rights().pLine(), release.rights().cLine(),
                release.parentalWarning());
    }

    void applyTo(Release release) {
        release.entitle(title, version, titleLanguage);
        release.credit(artists);
        release.classify(type, genre, subgenre, parentalWarning);
        release.publish(label, catalogNumber, releaseDate, originalReleaseDate, previouslyReleased);
        release.claimRights(pLine, cLine);
    }
}
