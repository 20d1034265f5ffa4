package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.Registrants;
import com.bemusix.backstage.web.security.AccessException.Kind;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Person;
import com.bemusix.backstage.web.security.start.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The labels; for staff. */
@ApplicationScoped
@Transactional
public class Accounts implements Registrants {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    DemoMode demo;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /**
     * Makes a label with its owner, who gets an invitation; in demo mode a password may come instead.
     *
     * @throws AccessException EMAIL_TAKEN, OWNER_PASSWORD_NOT_TAKEN outside demo mode, PASSWORD_UNSUITABLE
     */
    public AccountView create(@Valid CreateAccount command, Actor actor) {
        if (command.ownerPassword() != null && !demo.on()) {
            throw new AccessException(Kind.OWNER_PASSWORD_NOT_TAKEN);
        }
        ZoneId zone = ZoneId.of(command.timeZone());
        Account account = new Account(UniqueId.next(), command.name(), command.country(), zone, clock.instant());
        entities.persist(account);
        PersonView owner = people.invite(
            new InvitePerson(command.ownerName(), command.ownerEmail(), account.id(), Role.OWNER, Set.of()), actor);
        audit.fire(new Audited(account.id(), actor, "ACCOUNT_CREATED", account.id().toString(), command.name()));
        return AccountView.of(account, owner.name(), owner.email(), wayIn(owner, command, actor));
    }

    private IssuedInvitation wayIn(PersonView owner, CreateAccount command, Actor actor) {
        if (command.ownerPassword() == null) {
            return invitations.issue(owner.id(), actor);
        }
        people.setPassword(owner.id(), command.ownerPassword(), actor);
        return null;
    }

    /**
     * Closes the label for good: from now on its people are viewers, who see everything and take their ledger away. One that is closed
     * already stays as it is.
     *
     * @throws AccessException NOT_FOUND
     */
    public AccountView close(AccountId id, @Valid CloseAccount command, Actor actor) {
        Account account = Optional.ofNullable(entities.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
        account.close(command.reason(), actor.name(), clock.instant());
        audit.fire(new Audited(id, actor, "ACCOUNT_CLOSED", id.toString(), command.reason()));
        return get(id);
    }

    /** @throws AccessException NOT_FOUND */
    public AccountView get(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()))
            .map(account -> withOwners(List.of(account)).get(0))
            .orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
    }

    @Override
    public Optional<String> territory(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value())).map(Account::country);
    }

    /** All labels, the latest first. @throws InvalidPageTokenException for a page token that is none of this list */
    public Page<AccountView> all(PageRequest request) {
        String before = request.pageToken() == null ? "" : "where a.id < :before ";
        TypedQuery<Account> query = entities.createQuery("select a from Account a " + before + "order by a.id desc", Account.class);
        if (request.pageToken() != null) {
            query.setParameter("before", lastSeen(request.pageToken()).value());
        }
        List<Account> found = query.setMaxResults(request.limit() + 1).getResultList();
        List<AccountView> items = withOwners(found.subList(0, Math.min(found.size(), request.limit())));
        return new Page<>(items, found.size() <= request.limit() ? null : PageToken.of(items.get(items.size() - 1).id().toString()));
    }

    /** The names of those accounts; an unknown one is left out. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return entities.createQuery("select a from Account a where a.id in :ids", Account.class)
            .setParameter("ids", ids.stream().map(AccountId::value).toList())
            .getResultStream()
            .collect(Collectors.toMap(Account::id, Account::name));
    }

    private List<AccountView> withOwners(List<Account> accounts) {
        Map<AccountId, Person> owners = entities.createQuery("""
                select p from Person p where p.account in :accounts and p.labelRole = :owner order by p.id""", Person.class)
            .setParameter("accounts", accounts)
            .setParameter("owner", Role.OWNER)
            .getResultStream()
            .collect(Collectors.toMap(person -> person.account().orElseThrow().id(), Function.identity(), (first, later) -> first));
        return accounts.stream().map(account -> view(account, Optional.ofNullable(owners.get(account.id())))).toList();
    }

    private static AccountId lastSeen(String pageToken) {
        try {
            return AccountId.parse(PageToken.key(pageToken, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }

    private static AccountView view(Account account, Optional<Person> owner) {
        return AccountView.of(account, owner.map(Person::name).orElse(null), owner.map(Person::email).orElse(null), null);
    }
}
