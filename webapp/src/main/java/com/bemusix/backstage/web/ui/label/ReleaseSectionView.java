package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.Genres;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The section "Release" of the editor: each field is saved when it is left, and nothing that somebody else saved is overwritten. */
@Named("labelReleaseSection")
@ViewScoped
public class ReleaseSectionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EditedRelease edited;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private ReleaseForm form;
    private long version;
    private Gtin upc;
    private boolean upcChanging;
    private String conflict;
    private transient ReleaseDetails base;

    @PostConstruct
    void load() {
        take(edited.getRelease());
    }

    private void take(ReleaseView release) {
        edited.show(release);
        base = release.details();
        form = ReleaseForm.of(base);
        version = release.version();
        conflict = null;
        upcChanging = false;
        upc = null;
    }

    /** Saves what stands in the form, because the field of the event was left. */
    public void save(AjaxBehaviorEvent event) {
        saveForm(event.getComponent().getClientId());
    }

    private void saveForm(String clientId) {
        store(clientId, () -> {
            ReleaseView stored = catalog.change(caller.account(), edited.getReleaseId(), form.details(), version, caller.actor());
            edited.show(stored);
            base = stored.details();
            version = stored.version();
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
                ReleaseView theirs = catalog.get(caller.account(), edited.getReleaseId());
                conflict = words.of("edit.conflict", theirs.changedBy(), words.moment(theirs.changedAt()));
            }
        });
        if (stored && conflict == null) {
            edited.markSaved();
        } else {
            edited.markUnsaved();
        }
    }

    /** Puts my change onto what somebody else saved. */
    public void keepMine() {
        ReleaseView newer = catalog.get(caller.account(), edited.getReleaseId());
        ReleaseDetails before = base == null ? newer.details() : base;
        ReleaseDetails merged = Merge.of(before, form.details(), newer.details());
        conflict = null;
        store(null, () -> take(catalog.change(caller.account(), edited.getReleaseId(), merged, newer.version(), caller.actor())));
    }

    /** Leaves my change and shows what somebody else saved. */
    public void showTheirs() {
        take(catalog.get(caller.account(), edited.getReleaseId()));
        edited.markSaved();
    }

    public void enterUpc(AjaxBehaviorEvent event) {
        if (upc != null) {
            store(event.getComponent().getClientId(),
                    () -> take(catalog.enterUpc(caller.account(), edited.getReleaseId(), upc.entered(), version, caller.actor())));
        }
    }

    public void drawUpc() {
        store(null, () -> take(catalog.drawUpc(caller.account(), edited.getReleaseId(), version, caller.actor())));
    }

    public void changeUpc() {
        upcChanging = true;
        upc = edited.getRelease().upc().gtin();
    }

    public void addArtist() {
        form.addArtist();
    }

    public void removeArtist(CreditForm line) {
        form.removeArtist(line);
        saveForm(null);
    }

    public ReleaseType[] getTypes() {
        return ReleaseType.values();
    }

    public ArtistRole[] getRoles() {
        return ArtistRole.values();
    }

    public ParentalWarning[] getWarnings() {
        return ParentalWarning.values();
    }

    public Set<String> getGenres() {
        return Genres.tree().keySet();
    }

    public Collection<String> getSubgenres() {
        return Genres.tree().getOrDefault(form.getGenre() == null ? "" : form.getGenre(), List.of());
    }

    public ReleaseForm getForm() {
        return form;
    }

    /** Who changed the release meanwhile and when, in words; null when nobody did. */
    public String getConflict() {
        return conflict;
    }

    /** Whether the field for a UPC is open. */
    public boolean isUpcOpen() {
        return upcChanging || edited.getRelease().upc() == null;
    }

    public Gtin getUpc() {
        return upc;
    }

    public void setUpc(Gtin upc) {
        this.upc = upc;
    }
}
