package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.MoveView;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** The page <code>/label/release</code>: a release to look at, with its history. */
@Named("labelRelease")
@ViewScoped
public class ReleaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    SubmissionDesk desk;

    @Inject
    ReleaseChecks checks;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String id;
    private long version;
    private transient com.bemusix.backstage.catalog.boundary.ReleaseView release;
    private transient List<Finding> reasoned;

    public void load() {
        problems.find(() -> catalog.get(caller.account(), ReleaseId.parse(id))).ifPresent(this::show);
    }

    private void show(com.bemusix.backstage.catalog.boundary.ReleaseView read) {
        release = read;
        version = read.version();
    }

    /** Takes the release back into the drafts, while no reviewer has it. */
    public void withdraw() {
        if (problems.tell(null, () -> desk.withdraw(caller.account(), ReleaseId.parse(id), version, caller.actor()))) {
            problems.confirm(words.of("release.withdrawn"));
            Faces.redirect(Faces.getRequestContextPath() + "/label/release-edit?id=" + id);
        } else {
            load();
        }
    }

    public boolean isWithdrawable() {
        return caller.canManage() && getRelease().state() == ReleaseState.SUBMITTED;
    }

    public boolean isEditable() {
        return caller.canEdit() && getRelease().state().editable();
    }

    public boolean isToCorrect() {
        return getRelease().state() == ReleaseState.CORRECTION_REQUESTED;
    }

    public List<MoveView> getHistory() {
        return desk.history(caller.account(), getRelease().id());
    }

    /** What policies asked and the label answered. */
    public List<Finding> getReasoned() {
        if (reasoned == null) {
            reasoned = checks.of(caller.account(), getRelease().id()).stream().filter(Finding::justified).toList();
        }
        return reasoned;
    }

    public com.bemusix.backstage.catalog.boundary.ReleaseView getRelease() {
        if (release == null) {
            load();
        }
        return release;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
