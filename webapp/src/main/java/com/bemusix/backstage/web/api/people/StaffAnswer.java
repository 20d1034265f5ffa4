package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.security.InvitedPerson;
import com.bemusix.backstage.web.security.PersonState;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of the staff.
 *
 * @param roles        in the staff
 * @param invitedUntil null for those who are in, or not any more
 * @param invitation   in the answer that made it, the one time; null otherwise
 */
record StaffAnswer(UUID id, String name, String email, List<Role> roles, PersonState state, Instant invitedUntil, Instant lastSignInAt,
        AccountAnswer.Invitation invitation) {

    static StaffAnswer of(PersonView person) {
        return of(person, null);
    }

    static StaffAnswer of(InvitedPerson invited) {
        return of(invited.person(), AccountAnswer.Invitation.of(invited.invitation()));
    }

    private static StaffAnswer of(PersonView person, AccountAnswer.Invitation invitation) {
        return new StaffAnswer(person.id(), person.name(), person.email(), person.staffRoles().stream().sorted().toList(), person.state(),
            person.invitedUntil(), person.lastSignInAt(), invitation);
    }

    static EntityTag tag(PersonView person) {
        return Answers.tag('h', person.version());
    }
}
