package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.AccessException.Kind;
import com.bemusix.backstage.web.security.control.PersonRepository;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people with a role in the staff, and those without a label. Somebody who is of a label only is as unknown as nobody. */
@ApplicationScoped
@Transactional
public class StaffTeam {

    @Inject
    PersonRepository repository;

    @Inject
    People people;

    @Inject
    Invitations invitations;

    /** Everybody, by name; those who were disabled at the end. */
    public List<PersonView> all() {
        List<Person> found = repository.ofStaff();
        return PersonView.of(found, repository.invitedUntil(found));
    }

    /** @throws AccessException NOT_FOUND */
    public PersonView get(UUID person) {
        List<Person> found = List.of(own(person));
        return PersonView.of(found, repository.invitedUntil(found)).get(0);
    }

    /** @throws AccessException EMAIL_TAKEN, ROLES_INCONSISTENT for a role at a label */
    public InvitedPerson invite(@Valid InviteStaff command, Actor actor) {
        UUID person = people.invite(new InvitePerson(command.name(), command.email(), null, null, Set.copyOf(command.roles())), actor).id();
        return inviteAgain(person, actor);
    }

    /** Ends the invitation before. @throws AccessException NOT_FOUND, PERSON_DISABLED, HAS_PASSWORD */
    public InvitedPerson inviteAgain(UUID person, Actor actor) {
        IssuedInvitation invitation = invitations.issue(own(person).id(), actor);
        return new InvitedPerson(get(person), invitation);
    }

    /**
     * @param version of the person, as it was seen
     * @throws AccessException NOT_FOUND, STALE, OWN_ROLES, PERSON_DISABLED, LAST_ADMIN, ROLES_INCONSISTENT for a role at a label
     */
    public PersonView changeRoles(UUID person, int version, Set<Role> roles, Actor actor) {
        Person changed = seen(person, version, actor);
        return people.changeRoles(changed.id(), changed.labelRole(), roles, actor);
    }

    /**
     * Ends everything that the person signed in with, for good; also at a label, if they belong to one.
     *
     * @throws AccessException NOT_FOUND, STALE, OWN_ROLES, LAST_ADMIN, LAST_OWNER
     */
    public void disable(UUID person, int version, Actor actor) {
        people.disable(seen(person, version, actor).id(), actor);
    }

    private Person seen(UUID id, int version, Actor actor) {
        repository.lock();
        Person person = own(id);
        if (id.equals(actor.person())) {
            throw new AccessException(Kind.OWN_ROLES);
        }
        person.requireVersion(version);
        return person;
    }

    private Person own(UUID id) {
        return repository.find(id)
            .filter(person -> person.account().isEmpty() || !person.staffRoles().isEmpty())
            .orElseThrow(() -> new AccessException(Kind.NOT_FOUND));
    }
}
