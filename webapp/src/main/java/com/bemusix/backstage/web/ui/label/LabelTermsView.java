package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.submission.boundary.TermsView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page <code>/label/terms</code>: the terms for ISRC generation, who accepted them for the label, and accepting them. */
@Named("labelTerms")
@ViewScoped
public class LabelTermsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TermsDesk desk;

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private int version;
    private boolean agreed;
    private SigningForm signing;
    private transient List<TermsView> versions;
    private transient List<AcceptanceView> acceptances;

    @PostConstruct
    void load() {
        show();
        String before = getValid() == null ? null : getValid().rightsOwner();
        signing = new SigningForm(before == null ? caller.accountName() : before, caller.name());
    }

    /** From now on this version is shown, and no other accepted, also when the next one takes effect meanwhile. */
    private void show() {
        version = desk.current().map(TermsView::version).orElse(0);
        agreed = false;
        versions = null;
        acceptances = null;
    }

    public String accept() {
        boolean complete = signing.complete("form", problems, words);
        if (!agreed) {
            problems.say("form:agreed", words.of("terms.tick.needed"));
        }
        if (!(complete && agreed)) {
            return null;
        }
        if (!problems.tell(null, () -> desk.accept(caller.account(), signing.command(version), caller.actor()))) {
            show();
            return null;
        }
        problems.confirm(words.of("terms.done", version, caller.accountName()));
        return "/label/terms?faces-redirect=true";
    }

    /** The version that was in force when the page was opened, or null if none was. */
    public TermsView getText() {
        return numbered(version);
    }

    private TermsView numbered(int number) {
        if (versions == null) {
            versions = desk.all();
        }
        return versions.stream().filter(terms -> terms.version() == number).findFirst().orElse(null);
    }

    /** All acceptances of the label, the newest first. */
    public List<AcceptanceView> getAcceptances() {
        if (acceptances == null) {
            acceptances = desk.acceptances(caller.account());
        }
        return acceptances;
    }

    /** The acceptance of the version in force, or null. */
    public AcceptanceView getValid() {
        return getAcceptances().stream().filter(AcceptanceView::valid).findFirst().orElse(null);
    }

    /** What is new for a label that has accepted an earlier version, or null. */
    public String getChange() {
        TermsView text = getText();
        return getValid() != null || getAcceptances().isEmpty() ? null
            : words.of("terms.changed", text.version(), getAcceptances().get(0).version(), words.dayAndTime(text.effectiveFrom()));
    }

    /** The version that was published to follow, or null. */
    public TermsView getComing() {
        return numbered(version + 1);
    }

    /** Whether the label numbers its recordings itself, so that nothing is generated for it. */
    public boolean isNotNeeded() {
        return setup.of(caller.account()).mode() == IsrcMode.ROOT;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public SigningForm getSigning() {
        return signing;
    }
}
