package com.bemusix.backstage.web.security;

import com.bemusix.backstage.web.security.control.Secrets;
import com.bemusix.backstage.web.security.entity.KeptSignIn;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is signed in to the pages. It lies in the database, so that every node knows the visitor, and the end of a sign-in is its end
 * everywhere. Each ends after {@link #IDLE} without a request, after {@link #LONGEST} in any case, and with its person's epoch.
 */
@ApplicationScoped
@Transactional
public class SignIns {

    /** Without a request for so long, a sign-in ends. */
    static final Duration IDLE = Duration.ofMinutes(30);
    /** No sign-in is longer. */
    static final Duration LONGEST = Duration.ofHours(12);
    /** A request is noted so often at most. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Keeps that the visitor has signed in. @return the secret for the browser, which nobody can tell afterwards */
    public String begin(SignedIn visitor) {
        String secret = Secrets.random();
        Person person = entities.getReference(Person.class, visitor.person());
        entities.persist(new KeptSignIn(Secrets.sha256(secret), person, visitor.epoch(), clock.instant()));
        return secret;
    }

    /** Who comes with that secret, as they are now; empty if it is none or its sign-in has ended. */
    public Optional<SignedIn> visitor(String secret) {
        Instant now = clock.instant();
        Optional<KeptSignIn> kept = entities.createQuery("""
                select s from KeptSignIn s join fetch s.person p left join fetch p.account left join fetch p.staffRoles
                where s.sha256 = :sha256""", KeptSignIn.class)
            .setParameter("sha256", Secrets.sha256(secret))
            .getResultStream()
            .findFirst()
            .filter(found -> found.holdsAt(now, IDLE, LONGEST));
        kept.filter(found -> found.seenBefore(now.minus(NOTED))).ifPresent(found -> note(found, now));
        return kept.map(found -> SignedIn.of(found.person()));
    }

    /** Ends the sign-in with that secret, on every node at once. */
    public void end(String secret) {
        entities.createQuery("delete from KeptSignIn s where s.sha256 = :sha256")
            .setParameter("sha256", Secrets.sha256(secret))
            .executeUpdate();
    }

    /** Takes away those that have ended by themselves. @return whether there were any */
    public boolean sweep() {
        Instant now = clock.instant();
        return entities.createQuery("delete from KeptSignIn s where s.lastSeenAt <= :idle or s.begunAt <= :longest")
            .setParameter("idle", now.minus(IDLE))
            .setParameter("longest", now.minus(LONGEST))
            .executeUpdate() > 0;
    }

    /** Unless another request has done so just now, or the sign-in was ended meanwhile. */
    private void note(KeptSignIn seen, Instant now) {
        entities.createQuery("update KeptSignIn s set s.lastSeenAt = :now where s.sha256 = :sha256 and s.lastSeenAt < :recent")
            .setParameter("now", now)
            .setParameter("sha256", seen.sha256())
            .setParameter("recent", now.minus(NOTED))
            .executeUpdate();
    }
}
