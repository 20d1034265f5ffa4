package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.AccessException.Kind;
import com.bemusix.backstage.web.security.control.PersonRepository;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of one label. Somebody of another label is as unknown as nobody. */
@ApplicationScoped
@Transactional
public class LabelTeam {

    @Inject
    PersonRepository repository;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    /** Everybody, by name; those who were disabled at the end. */
    public List<PersonView> all(AccountId account) {
        List<Person> found = repository.ofAccount(account.value());
        return PersonView.of(found, repository.invitedUntil(found));
    }

    /** @throws AccessException NOT_FOUND */
    public PersonView get(AccountId account, UUID person) {
        List<Person> found = List.of(own(account, person));
        return PersonView.of(found, repository.invitedUntil(found)).get(0);
    }

    /** @throws AccessException EMAIL_TAKEN, ROLES_INCONSISTENT for a role of the staff */
    public InvitedPerson invite(AccountId account, @Valid InviteColleague command, Actor actor) {
        UUID person = people.invite(new InvitePerson(command.name(), command.email(), account, command.role(), Set.of()), actor).id();
        return inviteAgain(account, person, actor);
    }

    /** Ends the invitation before. @throws AccessException NOT_FOUND, PERSON_DISABLED, HAS_PASSWORD */
    public InvitedPerson inviteAgain(AccountId account, UUID person, Actor actor) {
        IssuedInvitation invitation = invitations.issue(own(account, person).id(), actor);
        return new InvitedPerson(get(account, person), invitation);
    }

    /**
     * @param version of the person, as it was seen
     * @throws AccessException NOT_FOUND, STALE, PERSON_DISABLED, LAST_OWNER, ROLES_INCONSISTENT for a role of the staff
     */
    public PersonView changeRole(AccountId account, UUID person, int version, Role role, Actor actor) {
        Person changed = seen(account, person, version);
        return people.changeRoles(changed.id(), role, changed.staffRoles(), actor);
    }

    /** Ends everything that the person signed in with, for good. @throws AccessException NOT_FOUND, STALE, LAST_OWNER */
    public void disable(AccountId account, UUID person, int version, Actor actor) {
        people.disable(seen(account, person, version).id(), actor);
    }

    private Person seen(AccountId account, UUID id, int version) {
        repository.lock();
        Person person = own(account, id);
        person.requireVersion(version);
        return person;
    }

    private Person own(AccountId account, UUID id) {
        return repository.find(id)
            .filter(person -> person.account().map(Account::id).filter(account::equals).isPresent())
            .orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
    }
}
