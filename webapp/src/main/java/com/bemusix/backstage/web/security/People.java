package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.web.security.AccessException.Kind;
import com.bemusix.backstage.web.security.control.Passwords;
import com.bemusix.backstage.web.security.control.PersonRepository;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people who may sign in. A change of role works from the person's next request on. */
@ApplicationScoped
@Transactional
public class People {

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
     * Adds somebody, who cannot sign in before they have a password.
     *
     * @throws AccessException EMAIL_TAKEN, NOT_FOUND for an unknown account
     */
    public PersonView invite(@Valid InvitePerson command, Actor actor) {
        people.lock();
        if (people.withEmail(command.email()).isPresent()) {
            throw new AccessException(Kind.EMAIL_TAKEN);
        }
        Person person = new Person(UniqueId.next(), command.name(), command.email(), command.staffRoles(), clock.instant());
        if (command.account() != null) {
            person.join(account(command), command.labelRole());
        }
        people.add(person);
        record(person, actor, "PERSON_ADDED", person.roles().toString());
        return PersonView.of(person);
    }

    public Optional<PersonView> find(String email) {
        return Optional.ofNullable(MailAddress.Form.of(email)).flatMap(people::withEmail).map(PersonView::of);
    }

    /** Those who answer for the label and may come in: its owners and managers, by name. */
    public List<PersonView> responsible(AccountId account) {
        return people.ofAccount(account.value()).stream()
            .filter(person -> !person.disabled() && (person.labelRole() == Role.OWNER || person.labelRole() == Role.MANAGER))
            .map(PersonView::of).toList();
    }

    /**
     * Gives the person a new password and ends everything that they signed in with before.
     *
     * @throws AccessException NOT_FOUND, PASSWORD_UNSUITABLE
     */
    public void setPassword(UUID id, String password, Actor actor) {
        Person person = known(id);
        person.changePassword(passwords.hashSuitable(password, person.email()));
        record(person, actor, "PASSWORD_SET", null);
    }

    /**
     * @param labelRole null exactly for people without a label
     * @throws AccessException NOT_FOUND, ROLES_INCONSISTENT, PERSON_DISABLED, LAST_OWNER, LAST_ADMIN
     */
    public PersonView changeRoles(UUID id, Role labelRole, Set<Role> staffRoles, Actor actor) {
        people.lock();
        Person person = known(id);
        if (person.disabled()) {
            throw new AccessException(Kind.PERSON_DISABLED);
        }
        Role.requireConsistent(person.account().isPresent(), labelRole, staffRoles);
        requireSomebodyElse(person, labelRole != Role.OWNER, !staffRoles.contains(Role.ADMIN));
        person.changeRoles(labelRole, staffRoles);
        record(person, actor, "ROLES_CHANGED", person.roles().toString());
        entities.flush();
        return PersonView.of(person);
    }

    /**
     * Ends everything that the person signed in with, for good. Somebody who is disabled already stays so.
     *
     * @throws AccessException NOT_FOUND, LAST_OWNER, LAST_ADMIN
     */
    public void disable(UUID id, Actor actor) {
        people.lock();
        Person person = known(id);
        if (person.disabled()) {
            return;
        }
        requireSomebodyElse(person, true, true);
        person.disable();
        record(person, actor, "PERSON_DISABLED", null);
    }

    /**
     * A label keeps an owner who can sign in, and the staff an administrator: without them nobody could let anybody in any more. Under the
     * lock on all people, so that two who take the role from each other at the same moment do not both succeed.
     */
    private void requireSomebodyElse(Person person, boolean losesOwner, boolean losesAdmin) {
        boolean owns = person.labelRole() == Role.OWNER;
        if (losesOwner && owns && !people.hasOtherOwner(person.account().orElseThrow().id().value(), person.id())) {
            throw new AccessException(Kind.LAST_OWNER);
        }
        if (losesAdmin && person.staffRoles().contains(Role.ADMIN) && !people.hasOther(Role.ADMIN, person.id())) {
            throw new AccessException(Kind.LAST_ADMIN);
        }
    }

    private Account account(InvitePerson command) {
        return Optional.ofNullable(entities.find(Account.class, command.account().value()))
            .orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
    }

    private Person known(UUID id) {
        return people.find(id).orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
    }

    private void record(Person person, Actor actor, String action, String detail) {
        audit.fire(new Audited(person.account().map(Account::id).orElse(null), actor, action, person.id().toString(), detail));
    }
}
