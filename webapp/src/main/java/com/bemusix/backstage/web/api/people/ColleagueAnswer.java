package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.security.InvitedPerson;
import com.bemusix.backstage.web.security.PersonState;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of a label.
 *
 * @param invitedUntil null for those who are in, or not any more
 * @param invitation   in the answer that made it, the one time; null otherwise
 */
record ColleagueAnswer(UUID id, String name, String email, Role role, PersonState state, Instant invitedUntil, Instant lastSignInAt,
        AccountAnswer.Invitation invitation) {

    static ColleagueAnswer of(PersonView person) {
        return of(person, null);
    }

    static ColleagueAnswer of(InvitedPerson invited) {
        return of(invited.person(), AccountAnswer.Invitation.of(invited.invitation()));
    }

    private static ColleagueAnswer of(PersonView person, AccountAnswer.Invitation invitation) {
        return new ColleagueAnswer(person.id(), person.name(), person.email(), person.labelRole(), person.state(), person.invitedUntil(),
            person.lastSignInAt(), invitation);
    }

    static EntityTag tag(PersonView person) {
        return Answers.tag('h', person.version());
    }
}
