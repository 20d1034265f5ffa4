package com.bemusix.backstage.submission.control;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.TermsAcceptance;

/** The tracks of a release that chose generation and wait for their codes. */
@ApplicationScoped
public class PendingCodes {

    /** For what it is too late once a code was drawn: no rule finds it any more, or one recording has two codes. */
    private static final Set<ReasonCode> IN_THE_WAY = Set.of(ReasonCode.PREVIOUSLY_RELEASED_NO_ISRC, ReasonCode.CONTRACT_NOT_COVERING,
            ReasonCode.TITLE_DUPLICATE_IN_RELEASE);

    private final IsrcRegistry registry;
    private final TermsStore terms;
    private final Attestations attestations;
    private final LookUps lookUps;
    private final Checks checks;
    private final Notices notices;
    private final Clock clock;

    @Inject
    public PendingCodes(IsrcRegistry registry, TermsStore terms, Attestations attestations, LookUps lookUps, Checks checks, Notices notices,
            Clock clock) {
        this.registry = registry;
        this.terms = terms;
        this.attestations = attestations;
        this.lookUps = lookUps;
        this.checks = checks;
        this.notices = notices;
        this.clock = clock;
    }

    protected PendingCodes() {
        this(null, null, null, null, null, null, null);
    }

    /** In the order of the release. An empty code alone asks for nothing. */
    public static List<TrackView> of(ReleaseView release) {
        return release.tracks().stream().filter(track -> track.isrcChoice() == IsrcChoice.GENERATE && track.code() == null).toList();
    }

    /**
     * Draws a code for each of them, for all or for none, keeps what was known like their recordings, and writes the notice to the owner.
     * The caller holds the release.
     *
     * @param different by recording the codes of which the label says that they are of different recordings
     * @return whether there were any
     * @throws SubmissionException {@code ISRC_TERMS_NOT_ACCEPTED}, {@code ISRC_ATTESTATION_MISSING}, {@code ISRC_REFERENCE_INCOMPLETE};
     *                             {@code FINDINGS_BLOCK} for recordings that were out before and so should have a code, for those of an
     *                             owner whom the permission does not cover, for those that are alike on the release, and for those that
     *                             are like one with a code of which nothing is said
     * @throws com.bemusix.backstage.identifiers.RegistryException as {@link IsrcRegistry#draw}
     */
    public boolean draw(ReleaseView release, Map<RecordingId, Set<Isrc>> different, Actor actor) {
        List<TrackView> tracks = of(release);
        if (tracks.isEmpty()) {
            return false;
        }
        TermsAcceptance permission = terms.accepted(release.account(), clock.instant())
                .orElseThrow(() -> new SubmissionException(Kind.ISRC_TERMS_NOT_ACCEPTED));
        requireLeave(release);
        Map<RecordingId, Attestation> attested = attestations.standing(release.account(), recordings(tracks));
        List<RecordingToCode> batch = tracks.stream()
                .map(track -> new RecordingToCode(track.recordingId(), complete(release, track), attestation(track, attested))).toList();
        Map<RecordingId, Likeness> known = lookUps.held(release, tracks);
        requireAnswered(tracks, known, different);
        List<CodeView> drawn = registry.draw(release.account(), new DrawIsrcs(batch), actor);
        known.forEach((recording, likeness) -> lookUps.keep(attested.get(recording), likeness, LookUpAnswer.DIFFERENT, actor));
        notices.issue(release, references(batch), drawn, attested, permission, actor);
        return true;
    }

    /** What was released before should have a code, for recordings of others there is no permission, and two tracks alike may be one. */
    private void requireLeave(ReleaseView release) {
        List<Finding> findings = checks.byRules(release).stream()
                .filter(finding -> finding.blocks() && IN_THE_WAY.contains(finding.code())).toList();
        if (!findings.isEmpty()) {
            throw new SubmissionException(findings);
        }
    }

    /** What another user had coded since the label was asked is not answered either. */
    private static void requireAnswered(List<TrackView> tracks, Map<RecordingId, Likeness> known, Map<RecordingId, Set<Isrc>> different) {
        List<Finding> open = tracks.stream().flatMap(track -> known.get(track.recordingId()).own().stream()
                .filter(each -> !different.getOrDefault(track.recordingId(), Set.of()).contains(each.isrc())).limit(1)
                .map(each -> LookUps.challenge(track, each))).toList();
        if (!open.isEmpty()) {
            throw new SubmissionException(open);
        }
    }

    private static ReferenceFields complete(ReleaseView release, TrackView track) {
        ReferenceFields reference = release.reference(track);
        if (!reference.complete()) {
            String field = reference.missing().iterator().next();
            String title = Objects.requireNonNullElse(reference.title(), "");
            throw new SubmissionException(Kind.ISRC_REFERENCE_INCOMPLETE,
                    Map.of("trackId", track.id().toString(), "title", title, "field", field));
        }
        return reference;
    }

    private static UUID attestation(TrackView track, Map<RecordingId, Attestation> attested) {
        Attestation said = attested.get(track.recordingId());
        if (said == null) {
            throw new SubmissionException(Kind.ISRC_ATTESTATION_MISSING, Map.of("trackId", track.id().toString()));
        }
        return said.id();
    }

    /** In the order of the batch; a recording that is on the release twice has one code. */
    private static Map<RecordingId, ReferenceFields> references(List<RecordingToCode> batch) {
        return batch.stream().collect(Collectors.toMap(RecordingToCode::recording, RecordingToCode::reference, (one, again) -> one,
                LinkedHashMap::new));
    }

    private static List<RecordingId> recordings(List<TrackView> tracks) {
        return tracks.stream().map(TrackView::recordingId).toList();
    }
}
