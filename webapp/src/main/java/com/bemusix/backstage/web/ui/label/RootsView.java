package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.YearUsage;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import com.bemusix.backstage.web.ui.support.YearRanges;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page <code>/label/roots</code>: the roots of the label with the numbers used in each year, and declaring another one. */
@Named("labelRoots")
@ViewScoped
public class RootsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/label/roots?faces-redirect=true";

    @Inject
    IsrcRoots roots;

    @Inject
    IsrcSetup setup;

    @Inject
    RootForm form;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String selected;
    private transient List<RootView> all;

    /** Declares the root in the form. */
    public String add() {
        if (!form.declare()) {
            return null;
        }
        problems.confirm(words.of("roots.added", form.getPrefix().display()));
        return AGAIN;
    }

    /** Makes the root the one that is offered first. */
    public String makeDefault() {
        return problems.pressedRow().flatMap(id -> problems.find(() -> roots.get(caller.account(), id)))
            .filter(root -> problems.tell(null, () -> roots.makeDefault(caller.account(), root.id(), root.version(), caller.actor())))
            .map(root -> AGAIN + "&root=" + root.id()).orElse(null);
    }

    public List<RootView> getAll() {
        if (all == null) {
            all = roots.of(caller.account());
        }
        return all;
    }

    /** The root that is looked at: the one in the address, or else the first. */
    public RootView getRoot() {
        return getAll().stream().filter(root -> root.id().toString().equals(selected)).findFirst()
            .orElseGet(() -> getAll().isEmpty() ? null : getAll().get(0));
    }

    /** The ranges of single years in one line. */
    public String years(RootView root) {
        return YearRanges.write(root.years()).replace("\n", ", ");
    }

    /** The colour of the tag for a state. */
    public String tone(RootView root) {
        return switch (root.status()) {
            case VERIFIED -> "green";
            case SUSPENDED, EXPIRED -> "red";
            case EVIDENCE -> "blue";
            case DECLARED -> "neutral";
            case RETIRED -> "outlined";
        };
    }

    public String getSelected() {
        return selected;
    }

    public void setSelected(String selected) {
        this.selected = selected;
    }

    /** Whether the label has told us that it has no root. */
    public boolean isDeclaredNone() {
        return setup.of(caller.account()).mode() == IsrcMode.NO_ROOT;
    }

    public String usage(YearUsage year) {
        return words.of("roots.usage", year.year(), year.used());
    }

    /** Agency, registrant and range in one sentence. */
    public String about(RootView root) {
        String range = words.of("roots.range", String.format("%05d", root.designationFrom()), String.format("%05d", root.designationTo()));
        return root.agency() == null ? words.of("roots.about", root.registrantName(), range)
            : words.of("roots.aboutWithAgency", root.agency(), root.registrantName(), range);
    }

    /** The zone whose new year starts a new series of numbers. */
    public String getZone() {
        return caller.zone().getId();
    }
}
