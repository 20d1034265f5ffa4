package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.LanguageTag;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.RecordingYear;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.identifiers.RecordingType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/** What a label says about a track, as a form. The same limits as {@link TrackDetails}, so that a field is refused where it stands. */
public class TrackForm extends CreditedForm {

    private static final long serialVersionUID = 1L;

    @PlainText(max = TrackDetails.MAX_TITLE)
    private String title;
    private List<ContributorForm> contributors;
    @Min(1)
    @Max(TrackDetails.MAX_DURATION_MS)
    private Long durationMs;
    private RecordingType recordingType;
    @RecordingYear
    private Integer recordingYear;
    @LanguageTag
    private String language;

    static TrackForm of(TrackDetails details) {
        TrackForm form = new TrackForm();
        form.say(details.version(), details.artists(), details.parentalWarning());
        form.title = details.title();
        form.contributors = ContributorForm.of(details.contributors());
        form.durationMs = details.durationMs();
        form.recordingType = details.recordingType();
        form.recordingYear = details.recordingYear();
        form.language = details.language();
        return form;
    }

    /** At the place where the track is now. */
    TrackDetails details() {
        return new TrackDetails(null, null, null, title, getVersion(), credits(),
                ContributorForm.contributors(contributors), durationMs, recordingType, recordingYear, language, getParentalWarning());
    }

    void addContributor() {
        contributors.add(new ContributorForm());
    }

    /** One line always stays, if only an empty one. */
    void removeContributor(ContributorForm line) {
        contributors.remove(line);
        if (contributors.isEmpty()) {
            addContributor();
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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
}
