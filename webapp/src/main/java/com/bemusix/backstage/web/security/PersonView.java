package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param version      grows with every change of the person and every new invitation
 * @param account      the label they belong to, or null
 * @param labelRole    their role there, or null
 * @param invitedUntil the end of the invitation that was not used yet, which may have passed; null if there is none
 * @param lastSignInAt when they last gave their password; null if never
 */
public record PersonView(
    UUID id,
    int version,
    String name,
    String email,
    AccountId account,
    Role labelRole,
    Set<Role> staffRoles,
    PersonState state,
    Instant invitedUntil,
    Instant lastSignInAt) {

    public PersonView {
        staffRoles = Set.copyOf(staffRoles);
    }

    static PersonView of(Person person) {
        return of(person, null);
    }

    /** @param invitedUntil by the id of the person, without those who have no open invitation */
    static List<PersonView> of(List<Person> people, Map<UUID, Instant> invitedUntil) {
        return people.stream().map(person -> of(person, invitedUntil.get(person.id()))).toList();
    }

    private static PersonView of(Person person, Instant invitedUntil) {
        return new PersonView(
            person.id(),
            person.version(),
            person.name(),
            person.email(),
            person.account().map(Account::id).orElse(null),
            person.labelRole(),
            person.staffRoles(),
            person.state(),
            person.state() == PersonState.INVITED ? invitedUntil : null,
            person.lastSignInAt());
    }
}
