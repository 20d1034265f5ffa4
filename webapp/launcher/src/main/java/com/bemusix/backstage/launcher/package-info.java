/**
 * Starts everything on one machine with nothing to install: PostgreSQL, Payara Micro and the application, in one process and its
 * database's.
 *
 * <p>Nothing of it is in the WAR, and the WAR runs without it. Whatever hinders a start is told in one line of {@code messages.properties}.
 */
package com.bemusix.backstage.launcher;
