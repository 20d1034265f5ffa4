package com.bemusix.backstage.web.security;

/**
 * Somebody who was just invited.
 *
 * @param invitation the way in, with a secret that is seen this once
 */
public record InvitedPerson(PersonView person, IssuedInvitation invitation) {
}
