package com.bemusix.backstage.submission.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.AlikeRecordings;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.identifiers.boundary.KnownRecordings;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.LookUp;
import com.bemusix.backstage.submission.entity.Testimony;

/**
 * Looks whether recordings for which a code is wanted have one already, by what the registry has kept and by what the catalogue says now,
 * and keeps what was found.
 */
@ApplicationScoped
public class LookUps {

    @PersistenceContext(unitName = "backstage")
    EntityManager em;

    @Inject
    KnownRecordings registered;

    @Inject
    AlikeRecordings catalogue;

    @Inject
    IsrcRegistry registry;

    @Inject
    Clock clock;

    /** What is known like the recording of each of these tracks; nobody else draws for the account until the end of the transaction. */
    public Map<RecordingId, Likeness> held(ReleaseView release, List<TrackView> tracks) {
        registered.hold(release.account());
        return of(release, tracks);
    }

    /** What is known like the recording of each of these tracks. */
    public Map<RecordingId, Likeness> of(ReleaseView release, List<TrackView> tracks) {
        AccountId account = release.account();
        List<ReferenceFields> described = tracks.stream().map(release::reference).toList();
        List<Likeness> kept = registered.like(account, described);
        List<Map<RecordingId, ReferenceFields>> now = catalogue.like(account, described);
        Map<RecordingId, CodeView> codes = registry.codesOf(account, now.stream().map(Map::keySet).flatMap(Collection::stream).toList());
        Map<RecordingId, Likeness> known = new HashMap<>();
        for (int i = 0; i < tracks.size(); i++) {
            known.put(tracks.get(i).recordingId(), together(kept.get(i), now.get(i), codes));
        }
        return known;
    }

    /** What the registry kept counts more than what the catalogue says by now; a recording without a code is no answer. */
    private static Likeness together(Likeness kept, Map<RecordingId, ReferenceFields> now, Map<RecordingId, CodeView> codes) {
        Map<RecordingId, KnownRecording> own = new LinkedHashMap<>();
        kept.own().forEach(each -> own.put(each.recording(), each));
        now.forEach((recording, reference) -> {
            if (codes.containsKey(recording)) {
                own.putIfAbsent(recording, new KnownRecording(recording, codes.get(recording).isrc(), reference));
            }
        });
        return new Likeness(new ArrayList<>(own.values()), kept.elsewhere());
    }

    /** What a track is told whose recording is like one with a code. */
    public static Finding challenge(TrackView track, KnownRecording known) {
        return Finding.of(ReasonCode.ISRC_ATTESTATION_CHALLENGED, Target.track(track.id(), "isrc"), known.reference().title(),
                known.isrc().display());
    }

    public void keep(Attestation stated, Likeness known, LookUpAnswer said, Actor actor) {
        em.persist(new LookUp(stated, known, said, new Testimony(actor, clock.instant())));
    }

    /** The last one on the attestation, which a code was drawn on or is still to be; none for codes older than look-ups. */
    public Optional<LookUp> of(AccountId account, UUID attestation) {
        return em.createQuery("select u from LookUp u where u.account = :account and u.attestation = :attestation order by u.id desc",
                        LookUp.class)
                .setParameter("account", account.value())
                .setParameter("attestation", attestation)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** As {@link #of(AccountId, UUID)}, by attestation, of those that have any. */
    public Map<UUID, LookUp> among(AccountId account, Collection<UUID> attestations) {
        if (attestations.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select distinct u from LookUp u left join fetch u.hits
                        where u.account = :account and u.attestation in :attestations order by u.id""", LookUp.class)
                .setParameter("account", account.value())
                .setParameter("attestations", attestations)
                .getResultStream().collect(Collectors.toMap(LookUp::attestation, Function.identity(), (one, later) -> later));
    }

    /** The last one of each of the recordings of the account that have any. */
    public Map<RecordingId, LookUp> last(AccountId account, Collection<RecordingId> recordings) {
        if (recordings.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select u from LookUp u where u.account = :account and u.recording in :recordings order by u.id""", LookUp.class)
                .setParameter("account", account.value())
                .setParameter("recordings", recordings.stream().map(RecordingId::value).toList())
                .getResultStream().collect(Collectors.toMap(LookUp::recording, Function.identity(), (one, later) -> later));
    }
}
