package com.bemusix.backstage.web.security;

import com.bemusix.backstage.web.security.entity.Account;
import com.bemusix.backstage.web.security.entity.Invitation;
import com.bemusix.backstage.web.security.entity.Person;
import java.time.Instant;

/**
 * Whom an invitation is for.
 *
 * @param accountName the label that invites, or null for staff
 */
public record InvitationView(String name, String email, String accountName, Instant expiresAt) {

    static InvitationView of(Invitation invitation) {
        Person person = invitation.person();
        return new InvitationView(person.name(), person.email(), person.account().map(Account::name).orElse(null), invitation.expiresAt());
    }
}
