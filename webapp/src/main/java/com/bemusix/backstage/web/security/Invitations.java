package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.web.security.AccessException.Kind;
import com.bemusix.backstage.web.security.control.Passwords;
import com.bemusix.backstage.web.security.control.PersonRepository;
import com.bemusix.backstage.web.security.control.Secrets;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Invitation;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The way in for people who have no password yet: a link with a secret, good once, for seven days, and only the newest one of a person. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    PersonRepository people;

    @Inject
    Passwords passwords;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /**
     * Makes a new invitation and ends the ones before.
     *
     * @throws AccessException NOT_FOUND for an unknown person, PERSON_DISABLED, HAS_PASSWORD for somebody who is in already
     */
    public IssuedInvitation issue(UUID person, Actor actor) {
        Instant now = clock.instant();
        Person invited = people.find(person).orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
        entities.lock(invited, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        requireInvited(invited);
        entities.createQuery("""
                update Invitation i set i.replacedAt = :now
                where i.person = :person and i.usedAt is null and i.replacedAt is null""")
            .setParameter("now", now)
            .setParameter("person", invited)
            .executeUpdate();
        String secret = Secrets.random();
        entities.persist(new Invitation(UniqueId.next(), invited, Secrets.sha256(secret), now, now.plus(GOOD_FOR)));
        record(invited, actor, "INVITED");
        return new IssuedInvitation(secret, now.plus(GOOD_FOR));
    }

    private static void requireInvited(Person person) {
        if (person.state() != PersonState.INVITED) {
            throw new AccessException(person.disabled() ? Kind.PERSON_DISABLED : Kind.HAS_PASSWORD);
        }
    }

    /** Whom the invitation with that secret is for; empty if it is not good any more. */
    public Optional<InvitationView> find(String token) {
        return open(token, LockModeType.NONE).map(InvitationView::of);
    }

    /**
     * Uses the invitation: the person has that password from now on.
     *
     * @param actor  where they come from; who they are, the invitation says
     * @throws AccessException INVITATION_INVALID, PASSWORD_UNSUITABLE
     */
    public void accept(String token, String password, Actor actor) {
        Invitation invitation = open(token, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new AccessException(Kind.INVITATION_INVALID));
        Person person = invitation.person();
        person.changePassword(passwords.hashSuitable(password, person.email()));
        invitation.use(clock.instant());
        record(person, new Actor(person.id(), person.name(), actor.address(), actor.userAgent()), "INVITATION_ACCEPTED");
    }

    private Optional<Invitation> open(String token, LockModeType lock) {
        return entities.createQuery("select i from Invitation i where i.sha256 = :sha256", Invitation.class)
            .setParameter("sha256", Secrets.sha256(token))
            .setLockMode(lock)
            .getResultStream()
            .findFirst()
            .filter(invitation -> invitation.openAt(clock.instant()));
    }

    private void record(Person person, Actor actor, String action) {
        audit.fire(new Audited(person.account().map(Account::id).orElse(null), actor, action, person.id().toString(), person.email()));
    }
}
