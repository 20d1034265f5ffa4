package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.ReleasePlans;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LabelRootView;
import com.bemusix.backstage.identifiers.boundary.LabelRoots;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SetLabelRoot;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** On the page of the roots: from which root the releases of single labels are numbered. */
@Named("labelLabelRoots")
@RequestScoped
public class LabelRootsView {

    private static final String AGAIN = "/label/roots?faces-redirect=true&root=";

    @Inject
    LabelRoots labels;

    @Inject
    IsrcRoots roots;

    @Inject
    ReleasePlans releases;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String name;
    private String root;
    private List<LabelRootView> all;

    /** Gives the label in the form its root. */
    public String add() {
        boolean added = problems.tell("labels:name",
            () -> labels.add(caller.account(), new SetLabelRoot(name, CanonicalUuid.parse(root)), caller.actor()));
        return added ? confirmed("labelRoots.added", name) : null;
    }

    /** Gives the label of the pressed row another root, which the pressed button names. */
    public String change() {
        return problems.pressedRow().flatMap(id -> problems.find(() -> labels.get(caller.account(), id)))
            .filter(each -> problems.tell(null, () -> labels.change(caller.account(), each.id(),
                CanonicalUuid.parse(Faces.getRequestParameter("to")), each.version(), caller.actor())))
            .map(each -> confirmed("labelRoots.changed", each.label())).orElse(null);
    }

    /** Lets the account's default serve the label of the pressed row again. */
    public String remove() {
        return problems.pressedRow().flatMap(id -> problems.find(() -> labels.get(caller.account(), id)))
            .filter(each -> problems.tell(null, () -> labels.remove(caller.account(), each.id(), each.version(), caller.actor())))
            .map(each -> confirmed("labelRoots.removed", each.label())).orElse(null);
    }

    private String confirmed(String key, Object label) {
        problems.confirm(words.of(key, label));
        return AGAIN + Faces.getRequestParameter("root");
    }

    public List<LabelRootView> getAll() {
        if (all == null) {
            all = labels.of(caller.account());
        }
        return all;
    }

    /** Labels to choose from: those that releases carry. Any other name can be typed. */
    public List<String> getNames() {
        return releases.labels(caller.account());
    }

    /** The roots to choose from. */
    public List<RootView> getRoots() {
        return roots.of(caller.account()).stream().filter(each -> each.status().usable()).toList();
    }

    /** The roots that the label could have in place of its present one. */
    public List<RootView> others(LabelRootView label) {
        return getRoots().stream().filter(each -> !each.id().equals(label.rootId())).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRoot() {
        return root;
    }

    public void setRoot(String root) {
        this.root = root;
    }
}
