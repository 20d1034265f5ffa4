package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.LanguageTag;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.PlausibleDate;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a label says about a release, as a form. The same limits as {@link ReleaseDetails}, so that a field is refused where it stands. */
public class ReleaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String title;
    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String version;
    private ReleaseType type;
    private List<CreditForm> artists;
    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String label;
    @PlainText(max = ReleaseDetails.MAX_WORD)
    private String catalogNumber;
    @PlainText(max = ReleaseDetails.MAX_WORD)
    private String genre;
    @PlainText(max = ReleaseDetails.MAX_WORD)
    private String subgenre;
    @LanguageTag
    private String titleLanguage;
    @PlausibleDate
    private LocalDate releaseDate;
    @PlausibleDate
    private LocalDate originalReleaseDate;
    @Min(PlausibleDate.FIRST_YEAR)
    @Max(PlausibleDate.LAST_YEAR)
    private Integer pYear;
    @PlainText(max = CopyrightLine.MAX_OWNER)
    private String pOwner;
    @Min(PlausibleDate.FIRST_YEAR)
    @Max(PlausibleDate.LAST_YEAR)
    private Integer cYear;
    @PlainText(max = CopyrightLine.MAX_OWNER)
    private String cOwner;
    private ParentalWarning parentalWarning;

    static ReleaseForm of(ReleaseDetails details) {
        ReleaseForm form = new ReleaseForm();
        form.title = details.title();
        form.version = details.version();
        form.type = details.type();
        form.artists = CreditForm.of(details.artists());
        form.label = details.label();
        form.catalogNumber = details.catalogNumber();
        form.genre = details.genre();
        form.subgenre = details.subgenre();
        form.titleLanguage = details.titleLanguage();
        form.releaseDate = details.releaseDate();
        form.originalReleaseDate = details.originalReleaseDate();
        form.pYear = details.pLine() == null ? null : details.pLine().year();
        form.pOwner = details.pLine() == null ? null : details.pLine().owner();
        form.cYear = details.cLine() == null ? null : details.cLine().year();
        form.cOwner = details.cLine() == null ? null : details.cLine().owner();
        form.parentalWarning = details.parentalWarning();
        return form;
    }

    ReleaseDetails details() {
        return new ReleaseDetails(title, version, type, CreditForm.credits(artists), label, catalogNumber, genre, subgenre, titleLanguage,
                releaseDate, originalReleaseDate, new CopyrightLine(pYear, pOwner), new CopyrightLine(cYear, cOwner), parentalWarning);
    }

    /** The state that somebody else saved, with what differs between base and mine put onto it. */
    static ReleaseDetails merged(ReleaseDetails base, ReleaseDetails mine, ReleaseDetails theirs) {
        return new ReleaseDetails(Merge.pick(base.title(), mine.title(), theirs.title()),
                Merge.pick(base.version(), mine.version(), theirs.version()),
                Merge.pick(base.type(), mine.type(), theirs.type()),
                Merge.pick(base.artists(), mine.artists(), theirs.artists()),
                Merge.pick(base.label(), mine.label(), theirs.label()),
                Merge.pick(base.catalogNumber(), mine.catalogNumber(), theirs.catalogNumber()),
                Merge.pick(base.genre(), mine.genre(), theirs.genre()),
                Merge.pick(base.subgenre(), mine.subgenre(), theirs.subgenre()),
                Merge.pick(base.titleLanguage(), mine.titleLanguage(), theirs.titleLanguage()),
                Merge.pick(base.releaseDate(), mine.releaseDate(), theirs.releaseDate()),
                Merge.pick(base.originalReleaseDate(), mine.originalReleaseDate(), theirs.originalReleaseDate()),
                Merge.pick(base.pLine(), mine.pLine(), theirs.pLine()),
                Merge.pick(base.cLine(), mine.cLine(), theirs.cLine()),
                Merge.pick(base.parentalWarning(), mine.parentalWarning(), theirs.parentalWarning()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public ReleaseType getType() {
        return type;
    }

    public void setType(ReleaseType type) {
        this.type = type;
    }

    public List<CreditForm> getArtists() {
        return artists;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getCatalogNumber() {
        return catalogNumber;
    }

    public void setCatalogNumber(String catalogNumber) {
        this.catalogNumber = catalogNumber;
    }

    public String getGenre() {
        return genre;
    }

    public void setGenre(String genre) {
        this.genre = genre;
    }

    public String getSubgenre() {
        return subgenre;
    }

    public void setSubgenre(String subgenre) {
        this.subgenre = subgenre;
    }

    public String getTitleLanguage() {
        return titleLanguage;
    }

    public void setTitleLanguage(String titleLanguage) {
        this.titleLanguage = titleLanguage;
    }

    public LocalDate getReleaseDate() {
        return releaseDate;
    }

    public void setReleaseDate(LocalDate releaseDate) {
        this.releaseDate = releaseDate;
    }

    public LocalDate getOriginalReleaseDate() {
        return originalReleaseDate;
    }

    public void setOriginalReleaseDate(LocalDate originalReleaseDate) {
        this.originalReleaseDate = originalReleaseDate;
    }

    public Integer getPYear() {
        return pYear;
    }

    public void setPYear(Integer pYear) {
        this.pYear = pYear;
    }

    public String getPOwner() {
        return pOwner;
    }

    public void setPOwner(String pOwner) {
        this.pOwner = pOwner;
    }

    public Integer getCYear() {
        return cYear;
    }

    public void setCYear(Integer cYear) {
        this.cYear = cYear;
    }

    public String getCOwner() {
        return cOwner;
    }

    public void setCOwner(String cOwner) {
        this.cOwner = cOwner;
    }

    public ParentalWarning getParentalWarning() {
        return parentalWarning;
    }

    public void setParentalWarning(ParentalWarning parentalWarning) {
        this.parentalWarning = parentalWarning;
    }
}
