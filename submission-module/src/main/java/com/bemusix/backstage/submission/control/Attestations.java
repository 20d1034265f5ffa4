package com.bemusix.backstage.submission.control;

import java.time.Clock;
import java.util.Collection;
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

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.NeverCodedStatement;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.Claim;
import com.bemusix.backstage.submission.entity.Testimony;

/** Keeps what labels said about their recordings. */
@ApplicationScoped
public class Attestations {

    @PersistenceContext(unitName = "backstage")
    EntityManager em;

    @Inject
    Clock clock;

    /** Adds what is said now, unless the same was said last. Of a recording that nothing was said about, nothing is known. */
    public void say(AccountId account, RecordingId recording, Claim claim, Actor actor) {
        Attestation last = latest(account, List.of(recording)).get(recording);
        boolean nothingNew = last == null ? claim == Claim.UNKNOWN : last.says(claim, NeverCodedStatement.CURRENT);
        if (!nothingNew) {
            Testimony testimony = new Testimony(actor, clock.instant());
            em.persist(new Attestation(UniqueId.next(), account, recording, claim, NeverCodedStatement.CURRENT, testimony));
        }
    }

    /** That one, if it is the account's. */
    public Optional<Attestation> find(AccountId account, UUID id) {
        return em.createQuery("select a from Attestation a where a.id = :id and a.account = :account", Attestation.class)
                .setParameter("id", id)
                .setParameter("account", account.value())
                .getResultStream().findFirst();
    }

    /** Those of the account among these, by id. */
    public Map<UUID, Attestation> among(AccountId account, Collection<UUID> ids) {
        List<Attestation> found = em
                .createQuery("select a from Attestation a where a.id in :ids and a.account = :account", Attestation.class)
                .setParameter("ids", ids)
                .setParameter("account", account.value())
                .getResultList();
        // many pages may be read in one transaction
        found.forEach(em::detach);
        return found.stream().collect(Collectors.toMap(Attestation::id, Function.identity()));
    }

    /** Those attestations of {@link Claim#NEVER_CODED} that stand, by recording. */
    public Map<RecordingId, Attestation> standing(AccountId account, Collection<RecordingId> recordings) {
        return latest(account, recordings).values().stream().filter(Attestation::neverCoded)
                .collect(Collectors.toMap(Attestation::recording, Function.identity()));
    }

    private Map<RecordingId, Attestation> latest(AccountId account, Collection<RecordingId> recordings) {
        if (recordings.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select a from Attestation a
                        where a.account = :account and a.recording in :recordings
                            and a.number = (select max(b.number) from Attestation b
                                            where b.account = a.account and b.recording = a.recording)""", Attestation.class)
                .setParameter("account", account.value())
                .setParameter("recordings", recordings.stream().map(RecordingId::value).toList())
                .getResultStream().collect(Collectors.toMap(Attestation::recording, Function.identity()));
    }
}
