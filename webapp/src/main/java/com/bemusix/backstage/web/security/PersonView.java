package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Person;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param account     the label they belong to, or null
 * @param labelRole   their role there, or null
 * @param disabled    may not come in any more
 * @param hasPassword false as long as the invitation was not used
 */
public record PersonView(
    UUID id,
    String name,
    String email,
    AccountId account,
    Role labelRole,
    Set<Role> staffRoles,
    boolean disabled,
    boolean hasPassword) {

    public PersonView {
        staffRoles = Set.copyOf(staffRoles);
    }

    static PersonView of(Person person) {
        return new PersonView(
            person.id(),
            person.name(),
            person.email(),
            person.account().map(Account::id).orElse(null),
            person.labelRole(),
            person.staffRoles(),
            person.disabled(),
            person.passwordHash().isPresent());
    }
}
