package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.LabelRoots;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.submission.boundary.OwnCodes;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** In the section "Tracks and ISRC": the next free codes of the label's own root, for a label that has switched that on. */
@Named("labelOwnCodes")
@ViewScoped
public class OwnCodesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uu");

    @Inject
    EditedRelease edited;

    @Inject
    TracksView list;

    @Inject
    OwnCodes codes;

    @Inject
    OwnNumbers numbers;

    @Inject
    IsrcRoots roots;

    @Inject
    LabelRoots labels;

    @Inject
    IsrcSetup setup;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private boolean on;
    private String root;
    private String beginning;

    @PostConstruct
    void load() {
        on = setup.of(caller.account()).ownNumbers();
        Optional<RootView> usual = labels.defaultFor(caller.account(), edited.getRelease().details().label())
            .filter(each -> each.status().usable());
        root = on ? usual.map(each -> each.id().toString()).orElse(null) : null;
        beginning = usual.map(this::beginning).orElse(null);
    }

    private String beginning(RootView usual) {
        return usual.prefix().display() + '-' + YEAR.format(LocalDate.now(clock.withZone(usual.zone()))) + '-';
    }

    /** Gives all undecided tracks their codes. */
    public void all() {
        number(Set.of());
    }

    /** Gives the track of the row its code. */
    public void one(TrackRow row) {
        number(Set.of(row.getView().id()));
    }

    private void number(Set<TrackId> tracks) {
        boolean numbered = problems.tell(null, () -> {
            int given = codes.number(caller.account(), edited.getReleaseId(), tracks, rootId(), caller.actor()).size();
            problems.confirm(words.of("own.given", given));
        });
        if (numbered) {
            list.reload();
            edited.markSaved();
        }
    }

    /** Whether the row offers the next free code. */
    public boolean offers(TrackRow row) {
        return on && root != null && row.getView().code() == null && !row.isToGenerate();
    }

    public long getUndecided() {
        return on && root != null ? edited.getRelease().tracks().stream().filter(OwnCodes::undecided).count() : 0;
    }

    /** The number that would be next, empty if there is none; by release and track the words for it, as each track has another one. */
    public String getNext() {
        if (root == null) {
            return "";
        }
        boolean byTrack = roots.get(caller.account(), rootId()).policy() == NumberingPolicy.RELEASE_TRACK;
        return byTrack ? words.of("own.byTrack") : numbers.next(caller.account(), rootId()).map(Isrc::designation).orElse("");
    }

    /** The roots to choose from. */
    public List<RootView> getRoots() {
        return roots.of(caller.account()).stream().filter(each -> each.status().usable()).toList();
    }

    /** How a code of the label's usual root begins that is given now; null if there is none to suggest. */
    public String getBeginning() {
        return beginning;
    }

    private UUID rootId() {
        return CanonicalUuid.parse(root);
    }

    public String getRoot() {
        return root;
    }

    public void setRoot(String root) {
        this.root = root;
    }
}
