package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.FindingWords;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The page <code>/label/release-edit</code>: head, sections and checklist of the editor. Each section has a bean of its own. */
@Named("labelReleaseEdit")
@ViewScoped
public class ReleaseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The sections, in their order. */
    public enum Section {
        RELEASE, TRACKS, SUBMIT
    }

    @Inject
    EditedRelease edited;

    @Inject
    TrackEditView details;

    @Inject
    Caller caller;

    @Inject
    Words words;

    private String id;
    private Section section = Section.RELEASE;
    private String track;

    /** A section as a link; the mark is an icon. */
    public record Tab(String name, String text, boolean current, String mark, String said) {
    }

    /**
     * A finding as a line of the checklist, with the place to mend it.
     *
     * @param asks     whether the label may give a reason, or gave one
     * @param answered whether it gave one that fits
     */
    public record Item(String code, String title, String text, String address, Citation citation, boolean asks, boolean answered) {
    }

    public void load() {
        if (!edited.open(id)) {
            return;
        }
        if (!(caller.canEdit() && edited.getRelease().state().editable())) {
            Faces.redirect(Faces.getRequestContextPath() + "/label/release?id=" + edited.getReleaseId());
        } else {
            details.open(track);
        }
    }

    public List<Tab> getTabs() {
        return Stream.of(Section.values()).map(this::tab).toList();
    }

    private Tab tab(Section each) {
        boolean open = each == Section.SUBMIT ? edited.getOpenCount() > 0
                : edited.getOpenTargets().anyMatch(target -> EditorPlace.section(target) == each);
        return new Tab(each.name(), words.of("edit.section." + each), each == section,
                each == Section.SUBMIT ? "pi-circle" : open ? "pi-exclamation-circle is-amber" : "pi-check-circle is-green",
                each == Section.SUBMIT ? "" : words.of(open ? "edit.mark.open" : "edit.mark.done"));
    }

    /** What a reviewer still waits for, then what the rules object to. */
    public List<Item> getBlocking() {
        return Stream.concat(edited.getCorrections().stream().filter(CorrectionView::open).map(this::item),
                edited.getFindings().stream().filter(Finding::blocks).map(this::item)).toList();
    }

    public List<Item> getWarnings() {
        return edited.getFindings().stream().filter(finding -> !finding.blocks()).map(this::item).toList();
    }

    private Item item(CorrectionView asked) {
        String title = FindingWords.title(asked.code(), Locale.ENGLISH);
        return item(asked.code(), asked.target(), words.of("check.asked", asked.remark() == null ? title : asked.remark()), null, false,
                false);
    }

    private Item item(Finding finding) {
        return item(finding.code(), finding.target(), FindingWords.message(finding, Locale.ENGLISH), finding.citation(),
                finding.question() != null && finding.question().justifiable(), finding.justified());
    }

    private Item item(ReasonCode code, Target target, String text, Citation citation, boolean asks, boolean answered) {
        String ofTrack = target.kind() == Target.Kind.TRACK ? target.trackId().toString() : null;
        return new Item(code.id(), FindingWords.title(code, Locale.ENGLISH), place(ofTrack) + text,
                EditorPlace.address(edited.getReleaseId(), target), citation, asks, answered);
    }

    private String place(String ofTrack) {
        return ofTrack == null ? "" : edited.getRelease().tracks().stream().filter(each -> each.id().value().toString().equals(ofTrack))
                .map((TrackView each) -> words.of("edit.ofTrack", each.number())).findFirst().orElse("");
    }

    /** Artist, type and number of tracks in one line. */
    public String getFacts() {
        ReleaseView release = edited.getRelease();
        String artists = ArtistCredit.mainArtists(release.details().artists());
        return words.of("edit.facts", artists == null ? words.of("releases.noArtist") : artists, words.name(release.details().type()),
                release.tracks().size());
    }

    public String getSectionText() {
        return words.of("edit.section." + section);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSection() {
        return section.name();
    }

    public void setSection(String name) {
        section = Stream.of(Section.values()).filter(each -> each.name().equals(name)).findFirst().orElse(Section.RELEASE);
    }

    /** The track whose details are open, or null. */
    public String getTrack() {
        return track;
    }

    public void setTrack(String track) {
        this.track = track;
    }
}
