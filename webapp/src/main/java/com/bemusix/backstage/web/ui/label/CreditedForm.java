package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import java.io.Serializable;
import java.util.List;

/** What a label says about a release and about a track alike, as a form: which version it is, by whom, and who is warned. */
public abstract class CreditedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = ReleaseDetails.MAX_TITLE)
    private String version;
    private List<CreditForm> artists;
    private ParentalWarning parentalWarning;

    void say(String version, List<ArtistCredit> artists, ParentalWarning parentalWarning) {
        this.version = version;
        this.artists = CreditForm.of(artists);
        this.parentalWarning = parentalWarning;
    }

    List<ArtistCredit> credits() {
        return CreditForm.credits(artists);
    }

    void addArtist() {
        artists.add(new CreditForm());
    }

    /** One line always stays, if only an empty one. */
    void removeArtist(CreditForm line) {
        artists.remove(line);
        if (artists.isEmpty()) {
            addArtist();
        }
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public List<CreditForm> getArtists() {
        return artists;
    }

    public ParentalWarning getParentalWarning() {
        return parentalWarning;
    }

    public void setParentalWarning(ParentalWarning parentalWarning) {
        this.parentalWarning = parentalWarning;
    }
}
