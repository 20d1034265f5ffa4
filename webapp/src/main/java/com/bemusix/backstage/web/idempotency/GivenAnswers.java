package com.bemusix.backstage.web.idempotency;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.submission.SubmissionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * The answers that were given under a key of the client's. Effect and answer are written in one transaction, so that neither is there
 * without the other; a twin that arrives meanwhile waits at the database for the first to end.
 *
 * <p>Only success is kept. Whoever was refused may try again under the same key.
 */
@ApplicationScoped
public class GivenAnswers {

    /** How long an answer is kept. */
    static final Duration KEPT = Duration.ofHours(48);

    private static final int SWEPT_AT_ONCE = 100;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Runs an operation that needs no memory, in a transaction of its own. */
    @Transactional(rollbackOn = Exception.class,
        dontRollbackOn = {RegistryException.class, CatalogException.class, SubmissionException.class})
    public <T> T run(Callable<T> operation) throws Exception {
        return operation.call();
    }

    /**
     * Answers what was answered under this key before, or else runs the operation and keeps its answer.
     *
     * <p>A context that refuses has marked the transaction itself, unless what it wrote is to stay, such as the report of a conflict.
     *
     * @throws KeyReusedException if the key belongs to another request
     */
    @Transactional(rollbackOn = Exception.class,
        dontRollbackOn = {RegistryException.class, CatalogException.class, SubmissionException.class})
    public GivenAnswer once(UUID owner, String key, byte[] fingerprint, Callable<GivenAnswer> operation) throws Exception {
        Instant now = clock.instant();
        Instant expired = now.minus(KEPT);
        sweep(expired);
        if (!take(owner, key, fingerprint, now, expired)) {
            return given(owner, key, fingerprint);
        }
        GivenAnswer answer = operation.call();
        keep(owner, key, answer);
        return answer;
    }

    private boolean take(UUID owner, String key, byte[] fingerprint, Instant now, Instant expired) {
        return entities.createNativeQuery("""
                insert into access.given_answer as held (owner, key, fingerprint, asked_at) values (:owner, :key, :fingerprint, :now)
                on conflict (owner, key) do update
                set fingerprint = excluded.fingerprint, asked_at = excluded.asked_at, status = null, location = null, etag = null,
                    body = null
                where held.asked_at < :expired or held.status is null
                """)
            .setParameter("owner", owner).setParameter("key", key).setParameter("fingerprint", fingerprint)
            .setParameter("now", now).setParameter("expired", expired)
            .executeUpdate() == 1;
    }

    private GivenAnswer given(UUID owner, String key, byte[] fingerprint) {
        Tuple row = (Tuple) entities.createNativeQuery("""
                select fingerprint, status, location, etag, body from access.given_answer where owner = :owner and key = :key
                """, Tuple.class)
            .setParameter("owner", owner).setParameter("key", key)
            .getSingleResult();
        if (!Arrays.equals(row.get("fingerprint", byte[].class), fingerprint)) {
            throw new KeyReusedException();
        }
        String kept = row.get("body", String.class);
        return new GivenAnswer(row.get("status", Integer.class), row.get("location", String.class), row.get("etag", String.class),
            kept, kept);
    }

    private void keep(UUID owner, String key, GivenAnswer answer) {
        entities.createNativeQuery("""
                update access.given_answer set status = :status, location = :location, etag = :etag, body = :body
                where owner = :owner and key = :key
                """)
            .setParameter("status", answer.status()).setParameter("location", answer.location()).setParameter("etag", answer.etag())
            .setParameter("body", answer.kept()).setParameter("owner", owner).setParameter("key", key)
            .executeUpdate();
    }

    /** A few old ones each time, passing by those that somebody else is just sweeping. */
    private void sweep(Instant expired) {
        entities.createNativeQuery("""
                delete from access.given_answer where (owner, key) in (
                    select owner, key from access.given_answer where asked_at < :expired
                    order by asked_at limit :most for update skip locked)
                """)
            .setParameter("expired", expired).setParameter("most", SWEPT_AT_ONCE)
            .executeUpdate();
    }
}
