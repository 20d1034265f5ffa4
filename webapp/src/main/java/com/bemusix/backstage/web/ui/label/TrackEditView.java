package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.ContributorRoles;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The details of one track in the editor, saved field by field. */
@Named("labelTrack")
@ViewScoped
public class TrackEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EditedRelease edited;

    @Inject
    TrackList tracks;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String id;
    private TrackForm form;
    private long version;
    private String conflict;
    private transient TrackView view;
    private transient TrackDetails base;

    /** Opens a track of the release that is being edited. */
    public void open(String asked) {
        if (asked != null) {
            id = asked;
            problems.find(() -> tracks.get(caller.account(), edited.getReleaseId(), TrackId.parse(asked))).ifPresent(this::take);
        }
    }

    private void take(TrackView track) {
        view = track;
        base = track.details();
        form = TrackForm.of(base);
        version = track.version();
        conflict = null;
    }

    private TrackView read() {
        return tracks.get(caller.account(), edited.getReleaseId(), TrackId.parse(id));
    }

    /** Saves what stands in the form, because the field of the event was left. */
    public void save(AjaxBehaviorEvent event) {
        saveForm(event.getComponent().getClientId());
    }

    private void saveForm(String clientId) {
        store(clientId, () -> {
            view = tracks.change(caller.account(), edited.getReleaseId(), TrackId.parse(id), form.details(), version, caller.actor());
            base = view.details();
            version = view.version();
        });
    }

    private void store(String clientId, Problems.Step step) {
        boolean stored = problems.tell(clientId, () -> {
            try {
                step.run();
            } catch (CatalogException e) {
                if (e.kind() != CatalogException.Kind.STALE) {
                    throw e;
                }
                edited.reload();
                conflict = words.of("edit.conflict", edited.getRelease().changedBy(), words.moment(edited.getRelease().changedAt()));
            }
        });
        if (stored && conflict == null) {
            edited.reload();
            edited.markSaved();
        } else {
            edited.markUnsaved();
        }
    }

    /** Puts my change onto what somebody else saved. */
    public void keepMine() {
        TrackView newer = read();
        TrackDetails merged = Merge.of(base == null ? newer.details() : base, form.details(), newer.details());
        conflict = null;
        store(null,
            () -> take(tracks.change(caller.account(), edited.getReleaseId(), newer.id(), merged, newer.version(), caller.actor())));
    }

    /** Leaves my change and shows what somebody else saved. */
    public void showTheirs() {
        take(read());
        edited.markSaved();
    }

    public void addArtist() {
        form.addArtist();
    }

    public void removeArtist(CreditForm line) {
        form.removeArtist(line);
        saveForm(null);
    }

    public void addContributor() {
        form.addContributor();
    }

    public void removeContributor(ContributorForm line) {
        form.removeContributor(line);
        saveForm(null);
    }

    public ArtistRole[] getRoles() {
        return ArtistRole.values();
    }

    public List<String> getContributorRoles() {
        return ContributorRoles.names();
    }

    public RecordingType[] getTypes() {
        return RecordingType.values();
    }

    public ParentalWarning[] getWarnings() {
        return ParentalWarning.values();
    }

    public TrackForm getForm() {
        return form;
    }

    public TrackView getView() {
        if (view == null) {
            view = read();
        }
        return view;
    }

    public String getConflict() {
        return conflict;
    }
}
