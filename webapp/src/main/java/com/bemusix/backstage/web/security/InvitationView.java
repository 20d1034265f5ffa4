package com.bemusix.backstage.web.security;

import java.time.Instant;

/**
 * Whom an invitation is for.
 *
 * @param accountName the label that invites, or null for staff
 */
public record InvitationView(String name, String email, String accountName, Instant expiresAt) {
}
