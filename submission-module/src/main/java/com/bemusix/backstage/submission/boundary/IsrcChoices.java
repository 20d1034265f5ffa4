package com.bemusix.backstage.submission.boundary;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.control.GenerationMode;
import com.bemusix.backstage.submission.entity.Claim;

/** How each track comes by its ISRC. What is said here is said of the recording, and shows wherever that recording is placed. */
@ApplicationScoped
@Transactional
public class IsrcChoices {

    private final ReleaseCatalog releases;
    private final TrackList tracks;
    private final IsrcRegistry registry;
    private final Attestations attestations;
    private final GenerationMode mode;

    @Inject
    public IsrcChoices(ReleaseCatalog releases, TrackList tracks, IsrcRegistry registry, Attestations attestations, GenerationMode mode) {
        this.releases = releases;
        this.tracks = tracks;
        this.registry = registry;
        this.attestations = attestations;
        this.mode = mode;
    }

    protected IsrcChoices() {
        this(null, null, null, null, null);
    }

    /**
     * Keeps the choice, and with it the code that was entered or the statement that there has never been one. Nothing is drawn here.
     *
     * @param expectedVersion of the track, or {@link ReleaseCatalog#ANY_VERSION}
     * @throws SubmissionException for a generation {@code ISRC_ATTESTATION_MISSING} if the statement was not made, and
     *                             {@code ISRC_MODE_FORBIDS_GENERATION} for an account with roots of its own;
     *                             {@code RECORDING_UNDER_REVIEW} if another release with this recording has been handed in
     * @throws com.bemusix.backstage.catalog.CatalogException {@code NOT_FOUND}, {@code STALE}, {@code RELEASE_LOCKED}
     * @throws com.bemusix.backstage.identifiers.RegistryException as {@link IsrcRegistry#enter} and {@link IsrcRegistry#withdraw}
     */
    public TrackView choose(AccountId account, ReleaseId release, TrackId track, @NotNull @Valid ChooseIsrc command, long expectedVersion,
            Actor actor) {
        TrackView chosen = tracks.choose(account, release, track, command.choice(), expectedVersion, actor);
        switch (command.choice()) {
            case ENTER -> enter(account, release, chosen, command, actor);
            case GENERATE -> request(account, chosen, command, actor);
            case UNDECIDED -> forget(account, chosen, Claim.UNKNOWN, actor);
        }
        return tracks.get(account, release, track);
    }

    private void enter(AccountId account, ReleaseId release, TrackView track, ChooseIsrc command, Actor actor) {
        if (command.isrc() == null) {
            forget(account, track, Claim.HAS_CODE, actor);
            return;
        }
        CodeView code = track.code();
        if (code == null || !code.isrc().equals(command.isrc())) {
            requireUnsettled(track);
        }
        ReferenceFields reference = releases.get(account, release).reference(track);
        registry.enter(account, new EnterIsrc(track.recordingId(), command.isrc(), command.origin(), command.licensor(), reference), actor);
        attestations.say(account, track.recordingId(), Claim.HAS_CODE, actor);
    }

    private void request(AccountId account, TrackView track, ChooseIsrc command, Actor actor) {
        mode.requireAllowed(account);
        if (!command.neverHadOne()) {
            throw new SubmissionException(Kind.ISRC_ATTESTATION_MISSING, Map.of("trackId", track.id().toString()));
        }
        boolean drawn = track.code() != null && track.code().status() == AssignmentStatus.ASSIGNED;
        if (!drawn) {
            forget(account, track, Claim.NEVER_CODED, actor);
        }
    }

    private void forget(AccountId account, TrackView track, Claim claim, Actor actor) {
        if (track.code() != null) {
            requireUnsettled(track);
        }
        registry.withdraw(account, track.recordingId(), actor);
        attestations.say(account, track.recordingId(), claim, actor);
    }

    private static void requireUnsettled(TrackView track) {
        if (track.recordingLocked()) {
            throw new SubmissionException(Kind.RECORDING_UNDER_REVIEW);
        }
    }
}
