package com.bemusix.backstage.submission.boundary;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.GenerationProposal.Candidate;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.control.GenerationMode;
import com.bemusix.backstage.submission.control.PendingCodes;
import com.bemusix.backstage.submission.entity.Attestation;

/**
 * Codes for the tracks of a release that chose generation, out of the prefixes set aside for clients. The batch is shown first and drawn
 * when it is confirmed: for all of them or for none.
 */
@ApplicationScoped
@Transactional
public class IsrcGeneration {

    private final ReleaseCatalog releases;
    private final IsrcRegistry registry;
    private final TermsDesk terms;
    private final Attestations attestations;
    private final PendingCodes pending;
    private final GenerationMode mode;

    @Inject
    public IsrcGeneration(ReleaseCatalog releases, IsrcRegistry registry, TermsDesk terms, Attestations attestations, PendingCodes pending,
            GenerationMode mode) {
        this.releases = releases;
        this.registry = registry;
        this.terms = terms;
        this.attestations = attestations;
        this.pending = pending;
        this.mode = mode;
    }

    protected IsrcGeneration() {
        this(null, null, null, null, null, null);
    }

    /** What would be drawn now, with all that is still in its way. Changes nothing. */
    public GenerationProposal proposal(AccountId account, ReleaseId release) {
        ReleaseView view = releases.get(account, release);
        List<TrackView> tracks = pending.of(view);
        Map<RecordingId, Attestation> attested = attestations.standing(account, recordings(tracks));
        List<Candidate> candidates = tracks.stream()
                .map(track -> Candidate.of(track, view.reference(track), attested.get(track.recordingId()))).toList();
        return new GenerationProposal(candidates, terms.current().orElse(null), terms.acceptance(account).isPresent());
    }

    /**
     * Draws the codes. Safe to repeat, and to call twice at once: a track that has its code already answers it, and no second one is drawn.
     *
     * @return the codes of all tracks that chose generation, in the order of the release
     * @throws SubmissionException {@code ISRC_MODE_FORBIDS_GENERATION}, {@code NOTHING_TO_GENERATE}, {@code ISRC_TERMS_NOT_ACCEPTED},
     *                             {@code ISRC_ATTESTATION_MISSING}, {@code ISRC_REFERENCE_INCOMPLETE}; {@code FINDINGS_BLOCK} for
     *                             recordings that were out before and so should have a code
     * @throws com.bemusix.backstage.catalog.CatalogException     {@code NOT_FOUND}, {@code RELEASE_LOCKED}
     * @throws com.bemusix.backstage.identifiers.RegistryException as {@link IsrcRegistry#draw}
     */
    public List<GeneratedCode> generate(AccountId account, ReleaseId release, Actor actor) {
        ReleaseView view = releases.hold(account, release, ReleaseCatalog.ANY_VERSION, actor);
        mode.requireAllowed(account);
        List<TrackView> chosen = view.tracks().stream().filter(track -> track.isrcChoice() == IsrcChoice.GENERATE).toList();
        if (chosen.isEmpty()) {
            throw new SubmissionException(Kind.NOTHING_TO_GENERATE);
        }
        pending.draw(view, actor);
        Map<RecordingId, CodeView> codes = registry.codesOf(account, recordings(chosen));
        return chosen.stream().map(track -> new GeneratedCode(track.id(), codes.get(track.recordingId()).isrc())).toList();
    }

    private static List<RecordingId> recordings(List<TrackView> tracks) {
        return tracks.stream().map(TrackView::recordingId).toList();
    }
}
