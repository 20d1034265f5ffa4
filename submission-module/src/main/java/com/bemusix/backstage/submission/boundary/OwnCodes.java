package com.bemusix.backstage.submission.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.entity.Claim;

/** Codes for the tracks of a release out of the label's own root: the label numbers, Backstage counts. */
@ApplicationScoped
@Transactional
public class OwnCodes {

    private final ReleaseCatalog releases;
    private final TrackList tracks;
    private final OwnNumbers numbers;
    private final Attestations attestations;

    @Inject
    public OwnCodes(ReleaseCatalog releases, TrackList tracks, OwnNumbers numbers, Attestations attestations) {
        this.releases = releases;
        this.tracks = tracks;
        this.numbers = numbers;
        this.attestations = attestations;
    }

    protected OwnCodes() {
        this(null, null, null, null);
    }

    /**
     * Gives tracks the next codes of the root, all of them or none.
     *
     * @param wanted the tracks, of which those that have a code keep it; empty for all that are undecided
     * @param rootId null for the default of the release's label, or else of the account
     * @return the codes in the order of the release
     * @throws SubmissionException {@code NOTHING_TO_GENERATE} if there is no such track; {@code RECORDING_UNDER_REVIEW} if another release
     *                             with the recording has been handed in
     * @throws CatalogException    {@code NOT_FOUND}, {@code RELEASE_LOCKED}
     * @throws com.bemusix.backstage.identifiers.RegistryException as {@link OwnNumbers#number}
     */
    public List<GeneratedCode> number(AccountId account, ReleaseId release, Set<TrackId> wanted, UUID rootId, Actor actor) {
        ReleaseView view = releases.hold(account, release, ReleaseCatalog.ANY_VERSION, actor);
        List<TrackView> chosen = view.tracks().stream().filter(track -> wanted.isEmpty() ? undecided(track) : wanted.contains(track.id()))
            .toList();
        if (!wanted.isEmpty() && chosen.size() < wanted.size()) {
            throw new CatalogException(CatalogException.Kind.NOT_FOUND);
        }
        if (chosen.isEmpty()) {
            throw new SubmissionException(Kind.NOTHING_TO_GENERATE);
        }
        chosen.stream().filter(track -> track.code() == null).forEach(track -> choose(account, release, track, actor));
        NumberRecordings command = new NumberRecordings(rootId, view.details().label(), release, chosen.stream()
            .map(track -> new NumberRecordings.Track(track.recordingId(), track.number(), view.reference(track))).toList());
        Map<RecordingId, Isrc> codes = numbers.number(account, command, actor).stream()
            .collect(Collectors.toMap(CodeView::recording, CodeView::isrc));
        return chosen.stream().map(track -> new GeneratedCode(track.id(), codes.get(track.recordingId()))).toList();
    }

    /** Whether nobody has said yet how the track comes by its code. */
    public static boolean undecided(TrackView track) {
        return track.isrcChoice() == IsrcChoice.UNDECIDED && track.code() == null;
    }

    private void choose(AccountId account, ReleaseId release, TrackView track, Actor actor) {
        if (track.recordingLocked()) {
            throw new SubmissionException(Kind.RECORDING_UNDER_REVIEW);
        }
        tracks.choose(account, release, track.id(), IsrcChoice.ENTER, ReleaseCatalog.ANY_VERSION, actor);
        attestations.say(account, track.recordingId(), Claim.HAS_CODE, actor);
    }
}
