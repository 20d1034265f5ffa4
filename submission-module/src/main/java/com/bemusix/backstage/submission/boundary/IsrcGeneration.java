package com.bemusix.backstage.submission.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.GenerationProposal.Candidate;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.control.GenerationMode;
import com.bemusix.backstage.submission.control.LookUps;
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
    private final TermsDesk terms;
    private final Attestations attestations;
    private final LookUps lookUps;
    private final AnsweredLookUps answered;
    private final PendingCodes pending;
    private final GenerationMode mode;

    @Inject
    public IsrcGeneration(ReleaseCatalog releases, TermsDesk terms, Attestations attestations, LookUps lookUps,
            AnsweredLookUps answered, PendingCodes pending, GenerationMode mode) {
        this.releases = releases;
        this.terms = terms;
        this.attestations = attestations;
        this.lookUps = lookUps;
        this.answered = answered;
        this.pending = pending;
        this.mode = mode;
    }

    protected IsrcGeneration() {
        this(null, null, null, null, null, null, null);
    }

    /** What would be drawn now, with all that is still in its way. Changes nothing. */
    public GenerationProposal proposal(AccountId account, ReleaseId release) {
        ReleaseView view = releases.get(account, release);
        List<TrackView> tracks = PendingCodes.of(view);
        Map<RecordingId, Attestation> attested = attestations.standing(account, recordings(tracks));
        Map<RecordingId, Likeness> known = lookUps.of(view, tracks);
        List<Candidate> candidates = tracks.stream().map(track -> Candidate.of(track, view.reference(track),
                attested.get(track.recordingId()), known.get(track.recordingId()))).toList();
        return new GenerationProposal(candidates, terms.current().orElse(null), terms.acceptance(account).isPresent());
    }

    /**
     * Draws the codes. Safe to repeat, and to call twice at once: a track that has its code already answers it, and no second one is drawn.
     * Before it draws it looks whether the account has a code for recordings like these, and keeps what it found.
     *
     * @param answers what the label says to what was found: a different recording gets its code; for the same recording none is drawn, but
     *                the track places the recording that has the code; a track of which nobody is sure is undecided again
     * @return the codes of all tracks that chose generation or turned out to be the same recording, in the order of the release
     * @throws SubmissionException {@code ISRC_MODE_FORBIDS_GENERATION}, {@code NOTHING_TO_GENERATE}, {@code ISRC_TERMS_NOT_ACCEPTED},
     *                             {@code ISRC_ATTESTATION_MISSING}, {@code ISRC_REFERENCE_INCOMPLETE}; {@code FINDINGS_BLOCK} for
     *                             recordings that were out before and so should have a code, and for those that are like one with a code
     *                             if that is not answered; {@code FINDING_NOT_THERE} for an answer that names a code not found
     * @throws com.bemusix.backstage.catalog.CatalogException     {@code NOT_FOUND}, {@code RELEASE_LOCKED}; for the same recording
     *                             {@code RECORDING_ALREADY_ON_RELEASE}
     * @throws com.bemusix.backstage.identifiers.RegistryException as {@link IsrcRegistry#draw}
     */
    public List<GeneratedCode> generate(AccountId account, ReleaseId release, @NotNull List<@NotNull @Valid AnswerLookUp> answers,
            Actor actor) {
        ReleaseView view = releases.hold(account, release, ReleaseCatalog.ANY_VERSION, actor);
        mode.requireAllowed(account);
        Set<TrackId> chosen = view.tracks().stream().filter(track -> track.isrcChoice() == IsrcChoice.GENERATE).map(TrackView::id)
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new SubmissionException(Kind.NOTHING_TO_GENERATE);
        }
        ReleaseView left = answered.takeOut(view, answers, actor);
        pending.draw(left, AnsweredLookUps.different(left, answers), actor);
        return releases.get(account, release).tracks().stream().filter(track -> chosen.contains(track.id()) && track.code() != null)
                .map(track -> new GeneratedCode(track.id(), track.code().isrc())).toList();
    }

    private static List<RecordingId> recordings(List<TrackView> tracks) {
        return tracks.stream().map(TrackView::recordingId).toList();
    }
}
