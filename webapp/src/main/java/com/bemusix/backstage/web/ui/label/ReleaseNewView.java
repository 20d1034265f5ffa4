package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** The page <code>/label/release-new</code>: the little that a release begins with. */
@Named("labelReleaseNew")
@ViewScoped
public class ReleaseNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where the UPC comes from. */
    public enum UpcSource {
        POOL, OWN, LATER
    }

    @Inject
    ReleaseCatalog catalog;

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String title;
    @PlainText(max = ArtistCredit.MAX_NAME)
    private String artist;
    private ReleaseType type = ReleaseType.SINGLE;
    private UpcSource upcSource = UpcSource.POOL;
    private Gtin upc;
    private Isrc firstIsrc;
    private transient ReleaseView begun;

    /** Whether one code is asked for here, because the label numbers its recordings itself. */
    public boolean isCodeNeeded() {
        return setup.of(caller.account()).mode() == IsrcMode.ROOT;
    }

    public void create() {
        if (upcSource == UpcSource.OWN && upc == null) {
            problems.say("form:upc", words.of("new.upc.needed"));
            return;
        }
        if (problems.tell(isCodeNeeded() ? "form:firstIsrc" : null, this::register)) {
            problems.tell(null, this::giveUpc);
            Faces.redirect(Faces.getRequestContextPath() + "/label/release-edit?id=" + begun.id());
        }
    }

    private void register() {
        List<ArtistCredit> artists = artist == null ? List.of() : List.of(new ArtistCredit(artist, ArtistRole.MAIN));
        ReleaseDetails details = new ReleaseDetails(title, null, type, artists, caller.accountName(), null, null, null, null, null, null,
                null, null, null, null);
        begun = catalog.register(caller.account(), new RegisterRelease(details, firstIsrc, List.of()), caller.actor());
    }

    private void giveUpc() {
        Faces.getFlash().setKeepMessages(true);
        if (upcSource == UpcSource.POOL) {
            catalog.drawUpc(caller.account(), begun.id(), begun.version(), caller.actor());
        } else if (upcSource == UpcSource.OWN) {
            catalog.enterUpc(caller.account(), begun.id(), upc.entered(), begun.version(), caller.actor());
        }
    }

    public boolean isOwnUpc() {
        return upcSource == UpcSource.OWN;
    }

    public ReleaseType[] getTypes() {
        return ReleaseType.values();
    }

    public UpcSource[] getUpcSources() {
        return UpcSource.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getArtist() {
        return artist;
    }

    public void setArtist(String artist) {
        this.artist = artist;
    }

    public ReleaseType getType() {
        return type;
    }

    public void setType(ReleaseType type) {
        this.type = type;
    }

    public UpcSource getUpcSource() {
        return upcSource;
    }

    public void setUpcSource(UpcSource upcSource) {
        this.upcSource = upcSource;
    }

    public Gtin getUpc() {
        return upc;
    }

    public void setUpc(Gtin upc) {
        this.upc = upc;
    }

    public Isrc getFirstIsrc() {
        return firstIsrc;
    }

    public void setFirstIsrc(Isrc firstIsrc) {
        this.firstIsrc = firstIsrc;
    }
}
