package com.bemusix.backstage.submission.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.entity.Correction;
import com.bemusix.backstage.submission.entity.Move;
import com.bemusix.backstage.submission.entity.Snapshot;
import com.bemusix.backstage.submission.entity.Submission;

/**
 * Keeps submissions with their snapshots, moves and corrections. Whoever moves one locks it first, and only then the release, always in
 * this order.
 */
@ApplicationScoped
public class SubmissionStore {

    @PersistenceContext(unitName = "backstage")
    EntityManager em;

    /** @throws SubmissionException {@code NOT_FOUND} */
    public Submission get(UUID submission) {
        return found(em.find(Submission.class, submission));
    }

    /** @throws SubmissionException {@code NOT_FOUND} */
    public Submission lock(UUID submission) {
        return found(em.find(Submission.class, submission, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Submission> of(AccountId account, ReleaseId release) {
        return of(account, release, LockModeType.NONE);
    }

    public Optional<Submission> lock(AccountId account, ReleaseId release) {
        return of(account, release, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Submission> of(AccountId account, ReleaseId release, LockModeType lock) {
        return em.createQuery("select s from Submission s where s.account = :account and s.release = :release", Submission.class)
                .setParameter("account", account.value())
                .setParameter("release", release.value())
                .setLockMode(lock)
                .getResultStream().findFirst();
    }

    /** Those that wait longest first. */
    public Page<Submission> queue(Collection<ReleaseState> states, PageRequest page) {
        Place after = page.pageToken() == null ? Place.FIRST : Place.parse(page.pageToken());
        List<Submission> found = em.createQuery("""
                        select s from Submission s
                        where s.state in :states and (s.submittedAt > :time or s.submittedAt = :time and s.id > :id)
                        order by s.submittedAt, s.id""", Submission.class)
                .setParameter("states", states)
                .setParameter("time", after.time)
                .setParameter("id", after.id)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        Submission last = found.get(page.limit() - 1);
        return new Page<>(found.subList(0, page.limit()), PageToken.of(last.submittedAt().toString(), last.id().toString()));
    }

    private record Place(Instant time, UUID id) {

        static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));

        static Place parse(String token) {
            List<String> key = PageToken.key(token, 2);
            try {
                return new Place(Instant.parse(key.get(0)), CanonicalUuid.parse(key.get(1)));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new InvalidPageTokenException(e);
            }
        }
    }

    public FrozenRelease frozen(Submission submission, int number) {
        return FrozenRelease.parse(em.find(Snapshot.class, new Snapshot.Key(submission.id(), number)).content());
    }

    /** From the first on. */
    public List<Move> moves(Submission submission) {
        return em.createQuery("select m from Move m where m.submission = :submission order by m.number", Move.class)
                .setParameter("submission", submission.id())
                .getResultList();
    }

    /** The corrections that were asked for last, in the reviewer's order. */
    public List<Correction> corrections(Submission submission) {
        return em.createQuery("""
                        select c from Correction c
                        where c.submission = :submission
                            and c.snapshotNumber = (select max(d.snapshotNumber) from Correction d where d.submission = c.submission)
                        order by c.position""", Correction.class)
                .setParameter("submission", submission.id())
                .getResultList();
    }

    public Optional<Correction> correction(UUID id) {
        return Optional.ofNullable(em.find(Correction.class, id));
    }

    /** A submission that is new, or a part of one. */
    public void add(Object evidence) {
        em.persist(evidence);
    }

    public void flush() {
        em.flush();
    }

    private static Submission found(Submission submission) {
        if (submission == null) {
            throw new SubmissionException(Kind.NOT_FOUND);
        }
        return submission;
    }
}
