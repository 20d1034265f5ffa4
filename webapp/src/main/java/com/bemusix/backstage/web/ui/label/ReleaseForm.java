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
    private Integer phonogramYear;
    @PlainText(max = CopyrightLine.MAX_OWNER)
    private String phonogramOwner;
    @Min(PlausibleDate.FIRST_YEAR)
    @Max(PlausibleDate.LAST_YEAR)
    private Integer copyrightYear;
    @PlainText(max = CopyrightLine.MAX_OWNER)
    private String copyrightOwner;
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
        form.phonogramYear = details.pLine() == null ? null : details.pLine().year();
        form.phonogramOwner = details.pLine() == null ? null : details.pLine().owner();
        form.copyrightYear = details.cLine() == null ? null : details.cLine().year();
        form.copyrightOwner = details.cLine() == null ? null : details.cLine().owner();
        form.parentalWarning = details.parentalWarning();
        return form;
    }

    ReleaseDetails details() {
        return new ReleaseDetails(title, version, type, CreditForm.credits(artists), label, catalogNumber, genre, subgenre, titleLanguage,
                releaseDate, originalReleaseDate, new CopyrightLine(phonogramYear, phonogramOwner),
                new CopyrightLine(copyrightYear, copyrightOwner), parentalWarning);
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

    public Integer getPhonogramYear() {
        return phonogramYear;
    }

    public void setPhonogramYear(Integer phonogramYear) {
        this.phonogramYear = phonogramYear;
    }

    public String getPhonogramOwner() {
        return phonogramOwner;
    }

    public void setPhonogramOwner(String phonogramOwner) {
        this.phonogramOwner = phonogramOwner;
    }

    public Integer getCopyrightYear() {
        return copyrightYear;
    }

    public void setCopyrightYear(Integer copyrightYear) {
        this.copyrightYear = copyrightYear;
    }

    public String getCopyrightOwner() {
        return copyrightOwner;
    }

    public void setCopyrightOwner(String copyrightOwner) {
        this.copyrightOwner = copyrightOwner;
    }

    public ParentalWarning getParentalWarning() {
        return parentalWarning;
    }

    public void setParentalWarning(ParentalWarning parentalWarning) {
        this.parentalWarning = parentalWarning;
    }
}
