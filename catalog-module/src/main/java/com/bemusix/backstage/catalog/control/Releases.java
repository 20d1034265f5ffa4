package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Releases in the database. Who changes a release or one of its tracks locks its row first, so that changes of the same release wait for
 * each other and each compares its version with the last one.
 */
@ApplicationScoped
public class Releases {

    private static final int LABELS_SHOWN = 500;
    private static final int PLANS_SHOWN = 5;

    /** Recordings of releases with that date and label that wait for a decision about their code. Either may be null. */
    public record Undecided(LocalDate releaseDate, String label, long recordings) {
    }

    /** A release with recordings that wait so; the date may be null. */
    public record Planned(UUID release, String title, LocalDate releaseDate, long recordings) {
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public void add(Release release) {
        entities.persist(release);
    }

    public void remove(Release release) {
        entities.remove(release);
    }

    /** @throws CatalogException NOT_FOUND, also for another account's */
    public Release get(AccountId account, ReleaseId id) {
        return found(entities.createQuery("select r from Release r where r.id = :id and r.accountId = :account", Release.class)
                .setParameter("id", id.value()).setParameter("account", account.value()).getResultStream().findFirst());
    }

    /** Of any account, for staff. */
    public Release get(ReleaseId id) {
        return found(Optional.ofNullable(entities.find(Release.class, id.value())));
    }

    /** @throws CatalogException NOT_FOUND, or STALE if this transaction read the release before somebody else changed it */
    public Release lock(AccountId account, ReleaseId id) {
        try {
            return entities.createQuery("select r from Release r where r.id = :id and r.accountId = :account", Release.class)
                    .setParameter("id", id.value()).setParameter("account", account.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        } catch (NoResultException e) {
            throw new CatalogException(Kind.NOT_FOUND, Map.of(), e);
        } catch (OptimisticLockException | PessimisticLockException e) {
            throw new CatalogException(Kind.STALE, Map.of(), e);
        }
    }

    /**
     * Locks all releases that the recording is on, always in the same order, so that two who do this do not wait for each other.
     *
     * @throws CatalogException STALE as in {@link #lock}
     */
    public List<Release> lockAllWith(AccountId account, RecordingId recording) {
        try {
            return entities.createQuery("""
                    select r from Release r where r.accountId = :account
                    and r.id in (select t.release.id from Track t where t.recording.id = :recording) order by r.id""", Release.class)
                    .setParameter("account", account.value()).setParameter("recording", recording.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        } catch (OptimisticLockException | PessimisticLockException e) {
            throw new CatalogException(Kind.STALE, Map.of(), e);
        }
    }

    /** The releases that a recording is on, the oldest first. */
    public List<Release> with(AccountId account, RecordingId recording) {
        return entities.createQuery("""
                select t.release from Track t where t.recording.id = :recording and t.release.accountId = :account
                order by t.release.createdAt, t.release.id""", Release.class)
                .setParameter("recording", recording.value()).setParameter("account", account.value()).getResultList();
    }

    /** Those of them that the account has. */
    public List<Release> among(AccountId account, Collection<ReleaseId> ids) {
        return entities.createQuery("select r from Release r where r.accountId = :account and r.id in :ids", Release.class)
                .setParameter("account", account.value()).setParameter("ids", ids.stream().map(ReleaseId::value).toList()).getResultList();
    }

    /** Whether another release of the account that was not rejected has the catalogue number under the same label, case aside. */
    public boolean sharesCatalogNumber(AccountId account, ReleaseId release, String label, String catalogNumber) {
        return entities.createQuery("""
                select count(r) from Release r where r.accountId = :account and r.id <> :release and r.state <> :rejected
                and lower(r.catalogNumber) = lower(:number) and lower(r.label) = lower(:label)""", Long.class)
                .setParameter("account", account.value()).setParameter("release", release.value())
                .setParameter("rejected", ReleaseState.REJECTED)
                .setParameter("number", catalogNumber).setParameter("label", label).getSingleResult() > 0;
    }

    public Map<ReleaseState, Long> countByState(AccountId account) {
        Map<ReleaseState, Long> counts = new EnumMap<>(ReleaseState.class);
        entities.createQuery("select r.state, count(r) from Release r where r.accountId = :account group by r.state", Object[].class)
                .setParameter("account", account.value()).getResultStream()
                .forEach(row -> counts.put((ReleaseState) row[0], (Long) row[1]));
        return counts;
    }

    /** How many recordings wait for a decision about their code, by the date and label of their release. */
    public List<Undecided> undecided(AccountId account) {
        return entities.createQuery("""
                select new com.bemusix.backstage.catalog.control.Releases$Undecided(r.releaseDate, r.label, count(distinct c.id))
                from Track t join t.release r join t.recording c
                where r.accountId = :account and r.state in :states and c.isrcChoice = :undecided group by r.releaseDate, r.label""",
                Undecided.class)
                .setParameter("account", account.value())
                .setParameter("states", Stream.of(ReleaseState.values()).filter(ReleaseState::editable).toList())
                .setParameter("undecided", IsrcChoice.UNDECIDED)
                .getResultList();
    }

    /** The labels of the account's releases, at most as many as a person looks through. */
    public List<String> labels(AccountId account) {
        return entities.createQuery("""
                select distinct r.label from Release r where r.accountId = :account and r.label is not null order by r.label""",
                String.class)
                .setParameter("account", account.value()).setMaxResults(LABELS_SHOWN).getResultList();
    }

    /** The first releases of these labels, null among them for none, with recordings that wait for a decision about their code. */
    public List<Planned> next(AccountId account, Collection<String> labels, LocalDate until) {
        return entities.createQuery("""
                select new com.bemusix.backstage.catalog.control.Releases$Planned(r.id, r.title, r.releaseDate, count(distinct c.id))
                from Track t join t.release r join t.recording c
                where r.accountId = :account and r.state in :states and c.isrcChoice = :undecided and coalesce(r.label, '') in :labels
                and (r.releaseDate is null or r.releaseDate <= :until)
                group by r.id, r.title, r.releaseDate order by r.releaseDate nulls last, r.title, r.id""", Planned.class)
                .setParameter("account", account.value())
                .setParameter("states", Stream.of(ReleaseState.values()).filter(ReleaseState::editable).toList())
                .setParameter("undecided", IsrcChoice.UNDECIDED)
                .setParameter("labels", labels.stream().map(label -> label == null ? "" : label).toList())
                .setParameter("until", until)
                .setMaxResults(PLANS_SHOWN).getResultList();
    }

    /** Reads the artists of all these at once. */
    public void fetchArtists(List<Release> releases) {
        entities.createQuery("select distinct r from Release r left join fetch r.artists where r in :releases", Release.class)
                .setParameter("releases", releases).getResultList();
    }

    /**
     * Writes what was changed, so that versions are the new ones.
     *
     * @throws CatalogException STALE if somebody else changed the same
     */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException | PessimisticLockException e) {
            throw new CatalogException(Kind.STALE, Map.of(), e);
        }
    }

    private static Release found(Optional<Release> release) {
        return release.orElseThrow(() -> new CatalogException(Kind.NOT_FOUND));
    }
}
