package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Person;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person who is signed in, as the database knows them at this request.
 *
 * @param account     the label they belong to, or null
 * @param accountName its name, or null
 * @param zone        the time zone of the label, UTC without one
 * @param accountClosed whether nobody of the label may change anything any more
 * @param roles       every role they have, with those included
 * @param scopes      what the means of sign-in allows: everything for a session, a token's scopes for a token
 * @param epoch       grows whenever everything that the person signed in with before must end
 */
public record SignedIn(
    UUID person,
    String name,
    String email,
    AccountId account,
    String accountName,
    ZoneId zone,
    boolean accountClosed,
    Set<Role> roles,
    Set<Scope> scopes,
    int epoch) {

    public SignedIn {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** The same person with no more than these scopes. */
    public SignedIn limitedTo(Set<Scope> allowed) {
        return new SignedIn(person, name, email, account, accountName, zone, accountClosed, roles, allowed, epoch);
    }

    /** The groups of {@link Roles} that the person is in. */
    public Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        groups.add(Roles.SIGNED_IN);
        roles.forEach(role -> groups.add(role.name()));
        if (roles.stream().anyMatch(role -> !role.ofLabel())) {
            groups.add(Roles.STAFF);
        }
        return groups;
    }

    /** Where the person begins: the label's dashboard, or for staff without a label the first page that their work is on. */
    public String startPage() {
        if (account != null) {
            return "/label/dashboard";
        }
        if (roles.contains(Role.REVIEWER)) {
            return "/staff/review-queue";
        }
        return roles.contains(Role.IDENTIFIER_OFFICER) ? "/staff/prefixes" : "/staff/accounts";
    }

    /** That person with everything that they may do. */
    static SignedIn of(Person person) {
        return new SignedIn(
            person.id(),
            person.name(),
            person.email(),
            person.account().map(Account::id).orElse(null),
            person.account().map(Account::name).orElse(null),
            person.account().map(Account::timeZone).orElse(ZoneOffset.UTC),
            person.account().filter(Account::closed).isPresent(),
            person.roles(),
            EnumSet.allOf(Scope.class),
            person.epoch());
    }
}
