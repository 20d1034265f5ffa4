package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.web.security.AccessException.Kind;
import com.bemusix.backstage.web.security.control.PersonRepository;
import com.bemusix.backstage.web.security.control.Secrets;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.ApiToken;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tokens with which people's programs call the API. Each acts as its person, within its scopes, until it ends or is revoked. */
@ApplicationScoped
@Transactional
public class Tokens {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(366);
    /** A call is noted so often at most. */
    private static final Duration NOTED = Duration.ofMinutes(1);
    /** Begins every token, so that a token in the wrong place is recognised as one. */
    private static final String BEGINNING = "bks_";

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    PersonRepository people;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /**
     * @param name      for people to know it by, at most 100 characters
     * @param scopes    none means all
     * @param expiresAt null for 30 days from now
     * @throws AccessException NOT_FOUND for an unknown person; TOKEN_EXPIRY_INVALID if the end is not ahead or more than 366 days away
     */
    public IssuedToken issue(UUID person, String name, Set<Scope> scopes, Instant expiresAt, Actor actor) {
        Instant now = clock.instant();
        Instant end = expiresAt == null ? now.plus(USUAL) : expiresAt;
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            throw new AccessException(Kind.TOKEN_EXPIRY_INVALID);
        }
        Person owner = people.find(person).orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
        String secret = BEGINNING + Secrets.random();
        Set<Scope> granted = scopes.isEmpty() ? EnumSet.allOf(Scope.class) : scopes;
        ApiToken token = new ApiToken(UniqueId.next(), owner, name, Secrets.sha256(secret), granted, now, end);
        entities.persist(token);
        record(token, actor, "TOKEN_ISSUED");
        return new IssuedToken(token.id(), name, secret, end, Scope.texts(granted));
    }

    /** Every token of the person that has not ended long ago, the latest first. */
    public List<TokenView> of(UUID person) {
        Instant now = clock.instant();
        return entities.createQuery("""
                select t from ApiToken t join fetch t.person
                where t.person.id = :person and t.expiresAt > :since order by t.createdAt desc, t.id desc""", ApiToken.class)
            .setParameter("person", person)
            .setParameter("since", now.minus(USUAL))
            .getResultStream()
            .map(token -> TokenView.of(token, now))
            .toList();
    }

    /** Ends a token of that person at once. @throws AccessException NOT_FOUND if it is none of theirs */
    public void revoke(UUID person, UUID id, Actor actor) {
        ApiToken token = Optional.ofNullable(entities.find(ApiToken.class, id))
            .filter(found -> found.person().id().equals(person))
            .orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
        token.revoke(clock.instant());
        record(token, actor, "TOKEN_REVOKED");
    }

    /** Who comes with that secret, within the token's scopes; empty if it is no usable token. */
    public Optional<SignedIn> visitor(String secret) {
        Instant now = clock.instant();
        Optional<ApiToken> token = entities.createQuery("""
                select t from ApiToken t join fetch t.person p left join fetch p.account left join fetch p.staffRoles
                where t.sha256 = :sha256""", ApiToken.class)
            .setParameter("sha256", Secrets.sha256(secret))
            .getResultStream()
            .findFirst()
            .filter(found -> found.usableAt(now));
        token.filter(used -> used.unusedSince(now.minus(NOTED))).ifPresent(used -> note(used, now));
        return token.map(used -> SignedIn.of(used.person()).limitedTo(used.scopes()));
    }

    /** Unless another call has done so just now. */
    private void note(ApiToken token, Instant now) {
        entities.createQuery("""
                update ApiToken t set t.lastUsedAt = :now
                where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :recent)""")
            .setParameter("now", now)
            .setParameter("id", token.id())
            .setParameter("recent", now.minus(NOTED))
            .executeUpdate();
    }

    private void record(ApiToken token, Actor actor, String action) {
        audit.fire(new Audited(token.person().account().map(Account::id).orElse(null), actor, action, token.id().toString(), token.name()));
    }
}
