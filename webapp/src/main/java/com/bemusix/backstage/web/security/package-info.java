/**
 * Who may come in and what they may do: accounts, people and their roles, sign-in, tokens, invitations and the audit trail.
 *
 * <p>The words and operations that pages and resources use stand here; {@code control} and {@code entity} are their inside, {@code http} is
 * the gate in front of pages and API, {@code start} fills a new database. Roles are decided here; whose data is meant is decided by the
 * {@link com.bemusix.backstage.identifiers.AccountId} that {@link com.bemusix.backstage.web.security.Caller} hands to every operation of a
 * label.
 */
package com.bemusix.backstage.web.security;
