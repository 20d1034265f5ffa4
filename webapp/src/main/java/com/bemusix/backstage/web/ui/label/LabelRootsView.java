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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** On the page of the roots: from which roots the releases of single labels are numbered. */
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

    /** Makes the root that the pressed button names the default of the label of the row; the former one stays beside it. */
    public String change() {
        return change(each -> named(), (others, each) -> others.add(each.rootId()), "labelRoots.changed");
    }

    /** Gives the label a further root. */
    public String addOther() {
        return change(LabelRootView::rootId, (others, each) -> others.add(named()), "labelRoots.otherAdded");
    }

    /** Takes a further root from the label. */
    public String removeOther() {
        return change(LabelRootView::rootId, (others, each) -> others.remove(named()), "labelRoots.otherRemoved");
    }

    private String change(Function<LabelRootView, UUID> standard, BiConsumer<Set<UUID>, LabelRootView> others, String said) {
        return problems.pressedRow().flatMap(id -> problems.find(() -> labels.get(caller.account(), id)))
            .filter(each -> problems.tell(null, () -> {
                Set<UUID> ids = each.others().stream().map(LabelRootView.Other::rootId).collect(Collectors.toCollection(HashSet::new));
                others.accept(ids, each);
                labels.change(caller.account(), each.id(), standard.apply(each), ids, each.version(), caller.actor());
            }))
            .map(each -> confirmed(said, each.label())).orElse(null);
    }

    private static UUID named() {
        return CanonicalUuid.parse(Faces.getRequestParameter("to"));
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

    /** The roots that the label does not have and could have. */
    public List<RootView> missing(LabelRootView label) {
        return getRoots().stream().filter(each -> !each.id().equals(label.rootId())
            && label.others().stream().noneMatch(other -> other.rootId().equals(each.id()))).toList();
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
