package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.LanguageTag;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.PlausibleDate;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** What a label says about a release, as a form. The same limits as {@link ReleaseDetails}, so that a field is refused where it stands. */
public class ReleaseForm extends CreditedForm {

    private static final long serialVersionUID = 1L;

    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String title;
    private ReleaseType type;
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
    private PreviousReleaseForm previous;
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

    static ReleaseForm of(ReleaseDetails details) {
        ReleaseForm form = new ReleaseForm();
        form.say(details.version(), details.artists(), details.parentalWarning());
        form.title = details.title();
        form.type = details.type();
        form.label = details.label();
        form.catalogNumber = details.catalogNumber();
        form.genre = details.genre();
        form.subgenre = details.subgenre();
        form.titleLanguage = details.titleLanguage();
        form.releaseDate = details.releaseDate();
        form.originalReleaseDate = details.originalReleaseDate();
        form.previous = PreviousReleaseForm.of(details.previouslyReleased());
        form.phonogramYear = details.pLine() == null ? null : details.pLine().year();
        form.phonogramOwner = details.pLine() == null ? null : details.pLine().owner();
        form.copyrightYear = details.cLine() == null ? null : details.cLine().year();
        form.copyrightOwner = details.cLine() == null ? null : details.cLine().owner();
        return form;
    }

    ReleaseDetails details() {
        return new ReleaseDetails(title, getVersion(), type, credits(), label, catalogNumber, genre, subgenre, titleLanguage,
                releaseDate, originalReleaseDate, previous.previous(), new CopyrightLine(phonogramYear, phonogramOwner),
                new CopyrightLine(copyrightYear, copyrightOwner), getParentalWarning());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ReleaseType getType() {
        return type;
    }

    public void setType(ReleaseType type) {
        this.type = type;
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

    public PreviousReleaseForm getPrevious() {
        return previous;
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
}
