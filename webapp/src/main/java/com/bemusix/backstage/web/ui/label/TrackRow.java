package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import java.io.Serializable;

/** A track as a row of the section "Tracks and ISRC": what is stored, and what is being typed. */
public class TrackRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient TrackView view;
    private IsrcChoice choice;
    private Isrc isrc;
    private IsrcOrigin origin;
    private String licensor;
    private boolean asking;
    private boolean typing;
    private String attachable;
    private boolean claimable;

    TrackRow(TrackView view) {
        show(view);
    }

    /** Shows what is stored and forgets what was being typed. */
    final void show(TrackView stored) {
        view = stored;
        choice = stored.isrcChoice();
        isrc = stored.code() == null ? null : stored.code().isrc();
        origin = stored.code() == null ? null : stored.code().origin();
        licensor = stored.code() == null ? null : stored.code().licensor();
        asking = false;
        typing = false;
        attachable = null;
        claimable = false;
    }

    /** Asks whether the recording has ever had a code. */
    void ask() {
        asking = true;
        typing = false;
    }

    void attachInstead(String title) {
        attachable = title;
    }

    /** The typed code is another label's: if it is this one's all the same, a case decides. */
    void claimInstead() {
        claimable = true;
    }

    public void type() {
        typing = true;
    }

    /** Whether the field for a code is open. */
    public boolean isCodeOpen() {
        return choice == IsrcChoice.ENTER && (view.code() == null || typing);
    }

    /** Whether we ask where the code comes from. */
    public boolean isOriginAsked() {
        return view.code() != null && !view.code().ownRoot() && !view.code().locked() && !typing;
    }

    /** Whether the code can no longer be changed. */
    public boolean isLocked() {
        return view.code() != null && view.code().locked();
    }

    /** Whether a code will be issued. */
    public boolean isToGenerate() {
        return view.code() == null && view.isrcChoice() == IsrcChoice.GENERATE;
    }

    public boolean isUndecided() {
        return view.code() == null && view.isrcChoice() == IsrcChoice.UNDECIDED;
    }

    public TrackView getView() {
        return view;
    }

    public IsrcChoice getChoice() {
        return choice;
    }

    public void setChoice(IsrcChoice choice) {
        this.choice = choice;
    }

    public Isrc getIsrc() {
        return isrc;
    }

    public void setIsrc(Isrc isrc) {
        this.isrc = isrc;
    }

    public IsrcOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(IsrcOrigin origin) {
        this.origin = origin;
    }

    public String getLicensor() {
        return licensor;
    }

    public void setLicensor(String licensor) {
        this.licensor = licensor;
    }

    public boolean isAsking() {
        return asking;
    }

    /** Whether the typed code can be claimed. */
    public boolean isClaimable() {
        return claimable;
    }

    /** The title of the label's own recording that already has the typed code, or null. */
    public String getAttachable() {
        return attachable;
    }
}
