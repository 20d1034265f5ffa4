package com.bemusix.backstage.web.security.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Counts tries to sign in, in the database, so that neither a restart nor a second node forgets them.
 *
 * <p>A try counts as failed from its beginning, before the password is looked at, and is taken back when it succeeds: however many tries
 * come at the same moment, no more than allowed get as far as the password.
 */
@ApplicationScoped
@Transactional
public class Tries {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Begins a try. @return until when nothing is looked at, empty if the try may go on */
    public Optional<Instant> begin(String email, String address) {
        Instant now = clock.instant();
        forgetBefore(now.minus(REMEMBERED));
        return Subject.of(email, address).stream()
            .map(subject -> begin(subject, now))
            .flatMap(Optional::stream)
            .findFirst();
    }

    /** Takes back a try that turned out right: the person starts anew, the address is as it was before. */
    public void succeeded(String email, String address) {
        for (Subject subject : Subject.of(email, address)) {
            boolean ofPerson = subject.equals(Subject.person(email));
            String sql = ofPerson
                ? "delete from access.sign_in_tries where subject = :subject"
                : "update access.sign_in_tries set tries = greatest(tries - 1, 0), locked_until = null where subject = :subject";
            entities.createNativeQuery(sql).setParameter("subject", subject.key()).executeUpdate();
        }
    }

    private Optional<Instant> begin(Subject subject, Instant now) {
        List<?> tries = entities.createNativeQuery("""
                insert into access.sign_in_tries as t (subject, tries, last_at) values (:subject, 1, :now)
                on conflict (subject) do update set tries = t.tries + 1, last_at = :now
                where t.locked_until is null or t.locked_until <= :now
                returning tries""", Integer.class)
            .setParameter("subject", subject.key())
            .setParameter("now", now)
            .getResultList();
        if (tries.isEmpty()) {
            return Optional.of(lockedUntil(subject).orElse(now));
        }
        subject.lockOut().after((Integer) tries.get(0)).ifPresent(lock -> lock(subject, now.plus(lock)));
        return Optional.empty();
    }

    private void lock(Subject subject, Instant until) {
        entities.createNativeQuery("update access.sign_in_tries set locked_until = :until where subject = :subject")
            .setParameter("until", until)
            .setParameter("subject", subject.key())
            .executeUpdate();
    }

    /** Empty if a try that began earlier has succeeded meanwhile and taken the row away. */
    private Optional<Instant> lockedUntil(Subject subject) {
        return entities.createNativeQuery("select locked_until from access.sign_in_tries where subject = :subject", Instant.class)
            .setParameter("subject", subject.key())
            .getResultStream()
            .map(Instant.class::cast)
            .findFirst();
    }

    private void forgetBefore(Instant oldest) {
        entities.createNativeQuery("delete from access.sign_in_tries where last_at < :oldest")
            .setParameter("oldest", oldest)
            .executeUpdate();
    }
}
