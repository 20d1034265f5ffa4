package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The release that an editor page is about: as it was read last, with what it still lacks and whether the last change is saved. */
@Named("labelEdited")
@ViewScoped
public class EditedRelease implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    ReleaseChecks checks;

    @Inject
    SubmissionDesk desk;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private String id;
    private String saved;
    private boolean unsaved;
    private transient ReleaseView release;
    private transient List<Finding> findings;
    private transient List<CorrectionView> corrections;

    /** Opens the release; false when there is none for the caller, and the request has ended with 404. */
    public boolean open(String asked) {
        id = asked;
        return problems.find(() -> catalog.get(caller.account(), ReleaseId.parse(asked))).map(this::show).isPresent();
    }

    /** Takes over a newer state of the release. */
    public ReleaseView show(ReleaseView newer) {
        release = newer;
        findings = null;
        corrections = null;
        return newer;
    }

    /** Reads the release again, because tracks or codes changed. */
    public ReleaseView reload() {
        return show(catalog.get(caller.account(), getReleaseId()));
    }

    public ReleaseView getRelease() {
        return release == null ? reload() : release;
    }

    public ReleaseId getReleaseId() {
        return ReleaseId.parse(id);
    }

    /** What the rules find, those that block first. */
    public List<Finding> getFindings() {
        if (findings == null) {
            findings = checks.of(caller.account(), getReleaseId());
        }
        return findings;
    }

    /** What a reviewer asked to be corrected, while it is the label's turn. */
    public List<CorrectionView> getCorrections() {
        if (corrections == null) {
            corrections = getRelease().state() == ReleaseState.CORRECTION_REQUESTED
                    ? desk.corrections(caller.account(), getReleaseId()) : List.of();
        }
        return corrections;
    }

    /** What stands between the release and the reviewers: what blocks, and corrections that are neither made nor answered. */
    public Stream<Target> getOpenTargets() {
        return Stream.concat(getFindings().stream().filter(Finding::blocks).map(Finding::target),
                getCorrections().stream().filter(CorrectionView::open).map(CorrectionView::target));
    }

    public long getOpenCount() {
        return getOpenTargets().count();
    }

    public void markSaved() {
        saved = words.of("edit.saved", words.time(clock.instant()));
        unsaved = false;
    }

    public void markUnsaved() {
        saved = words.of("edit.notSaved");
        unsaved = true;
    }

    /** Whether the last change is saved, in words; null before the first change. */
    public String getSaved() {
        return saved;
    }

    public boolean isUnsaved() {
        return unsaved;
    }
}
