package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.LinkedMessage;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The section "Check and submit" of the editor. */
@Named("labelSubmit")
@RequestScoped
public class SubmitView {

    @Inject
    EditedRelease edited;

    @Inject
    ReleaseEditView editor;

    @Inject
    SubmissionDesk desk;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    /** Hands the release in, or says what blocks, each with the place to mend it. */
    public void submit() {
        edited.reload();
        if (edited.getOpenCount() > 0) {
            editor.getBlocking().forEach(item -> problems.say(new LinkedMessage(item.text(), item.address())));
        } else if (problems.tell(null, () -> desk.submit(caller.account(), edited.getReleaseId(), caller.actor()))) {
            problems.confirm(words.of("submit.done"));
            Faces.redirect(Faces.getRequestContextPath() + "/label/release?id=" + edited.getReleaseId());
        }
    }
}
