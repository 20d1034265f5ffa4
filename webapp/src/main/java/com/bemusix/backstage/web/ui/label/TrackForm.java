package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.LanguageTag;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.RecordingYear;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.identifiers.RecordingType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;

/** What a label says about a track, as a form. The same limits as {@link TrackDetails}, so that a field is refused where it stands. */
public class TrackForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = TrackDetails.MAX_TITLE)
    private String title;
    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String version;
    private List<CreditForm> artists;
    private List<ContributorForm> contributors;
    @Min(1)
    @Max(TrackDetails.MAX_DURATION_MS)
    private Long durationMs;
    private RecordingType recordingType;
    @RecordingYear
    private Integer recordingYear;
    @LanguageTag
    private String language;
    private ParentalWarning parentalWarning;

    static TrackForm of(TrackDetails details) {
        TrackForm form = new TrackForm();
        form.title = details.title();
        form.version = details.version();
        form.artists = CreditForm.of(details.artists());
        form.contributors = ContributorForm.of(details.contributors());
        form.durationMs = details.durationMs();
        form.recordingType = details.recordingType();
        form.recordingYear = details.recordingYear();
        form.language = details.language();
        form.parentalWarning = details.parentalWarning();
        return form;
    }

    /** At the place where the track is now. */
    TrackDetails details() {
        return new TrackDetails(null, null, null, title, version, CreditForm.credits(artists), ContributorForm.contributors(contributors),
                durationMs, recordingType, recordingYear, language, parentalWarning);
    }

    /** The state that somebody else saved, with what differs between base and mine put onto it. */
    static TrackDetails merged(TrackDetails base, TrackDetails mine, TrackDetails theirs) {
        return new TrackDetails(null, null, null, Merge.pick(base.title(), mine.title(), theirs.title()),
                Merge.pick(base.version(), mine.version(), theirs.version()),
                Merge.pick(base.artists(), mine.artists(), theirs.artists()),
                Merge.pick(base.contributors(), mine.contributors(), theirs.contributors()),
                Merge.pick(base.durationMs(), mine.durationMs(), theirs.durationMs()),
                Merge.pick(base.recordingType(), mine.recordingType(), theirs.recordingType()),
                Merge.pick(base.recordingYear(), mine.recordingYear(), theirs.recordingYear()),
                Merge.pick(base.language(), mine.language(), theirs.language()),
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

    public List<CreditForm> getArtists() {
        return artists;
    }

    public List<ContributorForm> getContributors() {
        return contributors;
    }

    public Long getDurationMs() {
        return durationMs;
    }

    public void setDurationMs(Long durationMs) {
        this.durationMs = durationMs;
    }

    public RecordingType getRecordingType() {
        return recordingType;
    }

    public void setRecordingType(RecordingType recordingType) {
        this.recordingType = recordingType;
    }

    public Integer getRecordingYear() {
        return recordingYear;
    }

    public void setRecordingYear(Integer recordingYear) {
        this.recordingYear = recordingYear;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public ParentalWarning getParentalWarning() {
        return parentalWarning;
    }

    public void setParentalWarning(ParentalWarning parentalWarning) {
        this.parentalWarning = parentalWarning;
    }
}
