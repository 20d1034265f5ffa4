package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.FindingWords;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.RecordingView;
import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.IsrcChoices;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.annotation.PostConstruct;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The section "Tracks and ISRC" of the editor: how each track comes by its code. Order and number of tracks are in {@link TrackOrderView}.
 */
@Named("labelTracks")
@ViewScoped
public class TracksView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Said by the row itself. */
    private static final Set<ReasonCode> EVIDENT =
            Set.of(ReasonCode.ISRC_MISSING, ReasonCode.ISRC_TERMS_NOT_ACCEPTED, ReasonCode.ISRC_ATTESTATION_MISSING);

    @Inject
    EditedRelease edited;

    @Inject
    RecordingPlaces places;

    @Inject
    TrackList tracks;

    @Inject
    IsrcChoices choices;

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    private List<TrackRow> rows;
    private boolean generating;

    @PostConstruct
    void load() {
        rows = new ArrayList<>(edited.getRelease().tracks().stream().map(TrackRow::new).toList());
        IsrcMode mode = setup.of(caller.account()).mode();
        generating = mode == IsrcMode.NO_ROOT || mode == IsrcMode.MIXED;
    }

    /** Reads all tracks again. */
    public void reload() {
        edited.reload();
        load();
    }

    /** Another way was chosen: "generate" first asks, the others are saved at once. */
    public void choose(TrackRow row) {
        if (row.getChoice() == IsrcChoice.GENERATE) {
            row.ask();
        } else {
            save(row, null, row.getChoice() == IsrcChoice.ENTER ? ChooseIsrc.enter(null) : ChooseIsrc.undecided());
        }
    }

    /** The recording has never had a code: that is the attestation. */
    public void attest(TrackRow row) {
        save(row, null, ChooseIsrc.generate());
    }

    public void hasOne(TrackRow row) {
        save(row, null, ChooseIsrc.enter(null));
    }

    public void notSure(TrackRow row) {
        save(row, null, ChooseIsrc.undecided());
    }

    /** The code, its origin or the licensor was typed. */
    public void enter(AjaxBehaviorEvent event) {
        TrackRow row = (TrackRow) event.getComponent().getAttributes().get("row");
        if (row.getIsrc() == null) {
            return;
        }
        boolean sameCode = row.getView().code() != null && row.getView().code().isrc().equals(row.getIsrc());
        IsrcOrigin origin = sameCode ? row.getOrigin() : null;
        String licensor = sameCode ? row.getLicensor() : null;
        ChooseIsrc entered = new ChooseIsrc(IsrcChoice.ENTER, row.getIsrc(), origin, licensor, false);
        if (!save(row, event.getComponent().getClientId(), entered)) {
            places.recordingWith(caller.account(), row.getIsrc()).map(RecordingView::title)
                    .ifPresentOrElse(row::attachInstead, row::claimInstead);
        }
    }

    /** Puts the label's own recording that has the typed code in the place of this track's. */
    public void attach(TrackRow row) {
        Optional<RecordingView> recording = places.recordingWith(caller.account(), row.getIsrc());
        if (recording.isPresent() && problems.tell(null, () -> tracks.change(caller.account(), edited.getReleaseId(), row.getView().id(),
                existing(recording.get()), row.getView().version(), caller.actor()))) {
            edited.markSaved();
        }
        reload();
    }

    /** A track that is a recording which exists, and nothing else said about it. */
    static TrackDetails existing(RecordingView recording) {
        return TrackDetails.placing(recording.id());
    }

    public void useFirst(TrackRow row) {
        row.setIsrc(edited.getRelease().firstIsrc());
        save(row, null, ChooseIsrc.enter(row.getIsrc()));
    }

    private boolean save(TrackRow row, String clientId, ChooseIsrc command) {
        boolean saved = problems.tell(clientId, () -> {
            TrackView stored = choices.choose(caller.account(), edited.getReleaseId(), row.getView().id(), command,
                    row.getView().version(), caller.actor());
            row.show(stored);
        });
        if (saved) {
            edited.reload();
            edited.markSaved();
        } else {
            edited.markUnsaved();
        }
        return saved;
    }

    /** What the rules say about the code of the track. */
    public List<Finding> findings(TrackRow row) {
        return edited.getFindings().stream().filter(finding -> row.getView().id().value().equals(finding.target().trackId()))
                .filter(finding -> finding.target().field() != null && finding.target().field().startsWith("isrc"))
                .filter(finding -> !EVIDENT.contains(finding.code())).toList();
    }

    public String text(Finding finding) {
        return FindingWords.message(finding, Locale.ENGLISH);
    }

    /** How many tracks have a code that blocks. */
    public long getProblems() {
        return rows.stream().filter(row -> findings(row).stream().anyMatch(Finding::blocks)).count();
    }

    /** Whether the code that the release was begun with is offered on the row: the first one without a code, while no track has it. */
    public boolean offersFirst(TrackRow row) {
        return edited.getRelease().firstIsrc() != null && row.getView().code() == null && row == rows.get(0)
                && rows.stream().noneMatch(each -> each.getView().code() != null
                && each.getView().code().isrc().equals(edited.getRelease().firstIsrc()));
    }

    /** How many tracks took that way. */
    public long count(String choice) {
        return rows.stream().filter(row -> row.getView().isrcChoice().name().equals(choice)).count();
    }

    /** How many tracks asked for a code and have none yet. */
    public long getToGenerate() {
        return rows.stream().filter(row -> row.getView().isrcChoice() == IsrcChoice.GENERATE && row.getView().code() == null).count();
    }

    /** The ways that are open: a label that numbers its recordings itself gets no codes from us. */
    public List<IsrcChoice> getWays() {
        return Stream.of(IsrcChoice.values()).filter(way -> generating || way != IsrcChoice.GENERATE).toList();
    }

    public boolean isGenerating() {
        return generating;
    }

    /** Where an entered code may come from. */
    public List<IsrcOrigin> getOrigins() {
        return List.of(IsrcOrigin.LICENSED_IN, IsrcOrigin.ACQUIRED, IsrcOrigin.PREVIOUS_DISTRIBUTOR, IsrcOrigin.THIRD_PARTY_ISSUER,
                IsrcOrigin.LICENSED_NO_CODE_OBTAINABLE, IsrcOrigin.OTHER);
    }

    public List<TrackRow> getRows() {
        return rows;
    }
}
