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
import java.util.Objects;
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
    /** Why the label's usual root is not offered; null if it is. */
    private String stopped;
    private String beginning;

    @PostConstruct
    void load() {
        on = setup.of(caller.account()).ownNumbers();
        Optional<RootView> usual = labels.defaultFor(caller.account(), edited.getRelease().details().label());
        Optional<RootView> usable = usual.filter(each -> each.status().usable());
        root = on ? usable.map(each -> each.id().toString()).orElse(null) : null;
        stopped = usable.isPresent() ? null : usual.map(this::stopped).orElseGet(() -> words.of("own.noDefault"));
        beginning = usable.map(this::beginning).orElse(null);
    }

    private String stopped(RootView usual) {
        String reason = Objects.requireNonNullElse(words.reason(usual), "");
        return words.of("own.stopped", usual.prefix().display(), words.name(usual.status()), reason).strip();
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
        if (root == null) {
            problems.say("form:ownRoot", words.of("own.chooseFirst"));
            return;
        }
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

    /** Whether there are tracks to number, and the label lets Backstage count. */
    public boolean isOffered() {
        return on && getUndecided() > 0;
    }

    public long getUndecided() {
        return edited.getRelease().tracks().stream().filter(OwnCodes::undecided).count();
    }

    /** Why there is no next free code, and what can be done instead; null if there is one. */
    public String getWhy() {
        if (next().isPresent()) {
            return null;
        }
        String why = root == null ? stopped : words.of("own.exhausted", chosen().prefix().display());
        return why + ' ' + words.of(isChoosing() ? "own.other" : "own.noOther");
    }

    private RootView chosen() {
        return roots.get(caller.account(), rootId());
    }

    /** Whether there is another root than the usual one: which one steps in is for the label to say. */
    public boolean isChoosing() {
        return getRoots().size() > (stopped == null ? 1 : 0);
    }

    /** What the button of a row says: the number that would be next, if there is one. */
    public String getOffer() {
        return next().map(number -> words.of("own.one", number)).orElseGet(() -> words.of("own.one.none"));
    }

    /** By release and track the words for it, as each track has another number. */
    private Optional<String> next() {
        if (root == null) {
            return Optional.empty();
        }
        return chosen().policy() == NumberingPolicy.RELEASE_TRACK ? Optional.of(words.of("own.byTrack"))
            : numbers.next(caller.account(), rootId()).map(Isrc::designation);
    }

    /** The roots to choose from. */
    public List<RootView> getRoots() {
        return labels.choices(caller.account(), edited.getRelease().details().label());
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
