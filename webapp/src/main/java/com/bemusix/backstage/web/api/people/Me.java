package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.Scope;
import com.bemusix.backstage.web.security.SignedIn;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Who is calling.
 *
 * @param account  null for staff without a label
 * @param role     the highest of the roles
 * @param roles    all of them, with those included
 * @param isrcMode of the account, or null
 */
record Me(User user, Account account, Role role, List<Role> roles, List<String> scopes, IsrcMode isrcMode) {

    static Me of(SignedIn visitor, IsrcMode mode) {
        Account account = visitor.account() == null ? null
            : new Account(visitor.account().value(), visitor.accountName(), visitor.zone().getId());
        return new Me(new User(visitor.person(), visitor.name(), visitor.email()), account,
            visitor.roles().isEmpty() ? null : Collections.max(visitor.roles()), visitor.roles().stream().sorted().toList(),
            visitor.scopes().stream().sorted().map(Scope::text).toList(), mode);
    }

    /** A person. */
    record User(UUID id, String name, String email) {
    }

    /** The person's label. */
    record Account(UUID id, String name, String timeZone) {
    }
}
