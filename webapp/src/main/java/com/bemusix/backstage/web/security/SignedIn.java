package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import java.time.ZoneId;
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
    Set<Role> roles,
    Set<Scope> scopes,
    int epoch) {

    public SignedIn {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** The same person with no more than these scopes. */
    public SignedIn limitedTo(Set<Scope> allowed) {
        return new SignedIn(person, name, email, account, accountName, zone, roles, allowed, epoch);
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

    static Set<Scope> allScopes() {
        return EnumSet.allOf(Scope.class);
    }
}
