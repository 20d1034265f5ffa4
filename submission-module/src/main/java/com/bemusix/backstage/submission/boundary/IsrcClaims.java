package com.bemusix.backstage.submission.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.ClaimIsrc;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;

/** Claims codes for recordings of releases, with what the release says of the recording. */
@ApplicationScoped
@Transactional
public class IsrcClaims {

    private final ReleaseCatalog releases;
    private final RecordingPlaces places;
    private final CodeClaims claims;

    @Inject
    public IsrcClaims(ReleaseCatalog releases, RecordingPlaces places, CodeClaims claims) {
        this.releases = releases;
        this.places = places;
        this.claims = claims;
    }

    protected IsrcClaims() {
        this(null, null, null);
    }

    /**
     * Opens a duplicate case.
     *
     * @throws CatalogException {@code NOT_FOUND} for a recording that is on no release of the account
     * @throws com.bemusix.backstage.identifiers.RegistryException as {@link CodeClaims#claim}
     */
    public ClaimView claim(AccountId account, @NotNull @Valid ClaimCode command, Actor actor) {
        ClaimIsrc claim = new ClaimIsrc(command.recording(), command.isrc(), command.origin(), command.licensor(),
            reference(account, command.recording()), command.statement());
        return claims.claim(account, claim, actor);
    }

    /**
     * What its releases say of a recording.
     *
     * @throws CatalogException {@code NOT_FOUND} for a recording that is on no release of the account
     */
    public ReferenceFields reference(AccountId account, RecordingId recording) {
        ReleaseView release = places.releasesWith(account, recording).stream().findFirst()
            .map(found -> releases.get(account, found.id()))
            .orElseThrow(() -> new CatalogException(CatalogException.Kind.NOT_FOUND));
        return release.tracks().stream().filter(track -> track.recordingId().equals(recording)).findFirst().map(release::reference)
            .orElseThrow(() -> new CatalogException(CatalogException.Kind.NOT_FOUND));
    }
}
