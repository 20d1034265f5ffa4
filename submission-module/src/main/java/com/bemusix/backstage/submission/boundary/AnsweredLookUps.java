package com.bemusix.backstage.submission.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.control.LookUps;
import com.bemusix.backstage.submission.control.PendingCodes;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.Claim;

/** What labels say when recordings that allegedly never had a code are like some that have one. */
@Dependent
class AnsweredLookUps {

    @Inject
    ReleaseCatalog releases;

    @Inject
    TrackList tracks;

    @Inject
    LookUps lookUps;

    @Inject
    Attestations attestations;

    /** By recording the codes that are said to be of different recordings. */
    static Map<RecordingId, Set<Isrc>> different(ReleaseView release, List<AnswerLookUp> answers) {
        Map<RecordingId, Set<Isrc>> different = new HashMap<>();
        release.tracks().forEach(track -> to(track, answers).filter(said -> said.answer().drawsCode())
                .ifPresent(said -> different.put(track.recordingId(), Set.copyOf(said.isrcs()))));
        return different;
    }

    /**
     * Takes out of the batch what is the same recording as one with a code, which is placed instead, and that of which nobody is sure.
     * Answers to tracks that wait for no code are old and say nothing.
     *
     * @return the release as it is then
     * @throws SubmissionException {@code FINDING_NOT_THERE} if the same recording is said to be one that is not found
     */
    ReleaseView takeOut(ReleaseView release, List<AnswerLookUp> answers, Actor actor) {
        List<TrackView> leaving = PendingCodes.of(release).stream()
                .filter(track -> to(track, answers).filter(said -> !said.answer().drawsCode()).isPresent()).toList();
        if (leaving.isEmpty()) {
            return release;
        }
        Map<RecordingId, Likeness> known = lookUps.held(release, leaving);
        Map<RecordingId, Attestation> stated = attestations.standing(release.account(),
                leaving.stream().map(TrackView::recordingId).toList());
        leaving.forEach(track -> {
            AnswerLookUp said = to(track, answers).orElseThrow();
            Likeness likeness = known.get(track.recordingId());
            Optional.ofNullable(stated.get(track.recordingId())).ifPresent(each -> lookUps.keep(each, likeness, said.answer(), actor));
            leave(release, track, said, likeness, actor);
        });
        return releases.get(release.account(), release.id());
    }

    private void leave(ReleaseView release, TrackView track, AnswerLookUp said, Likeness known, Actor actor) {
        AccountId account = release.account();
        tracks.choose(account, release.id(), track.id(), IsrcChoice.UNDECIDED, ReleaseCatalog.ANY_VERSION, actor);
        if (said.answer() == LookUpAnswer.NOT_SURE) {
            attestations.say(account, track.recordingId(), Claim.UNKNOWN, actor);
            return;
        }
        KnownRecording same = known.own().stream().filter(each -> said.isrcs().equals(List.of(each.isrc()))).findFirst()
                .orElseThrow(() -> new SubmissionException(Kind.FINDING_NOT_THERE));
        attestations.say(account, track.recordingId(), Claim.HAS_CODE, actor);
        tracks.change(account, release.id(), track.id(), TrackDetails.placing(same.recording()), ReleaseCatalog.ANY_VERSION, actor);
    }

    private static Optional<AnswerLookUp> to(TrackView track, List<AnswerLookUp> answers) {
        return answers.stream().filter(each -> each.track().equals(track.id())).findFirst();
    }
}
