/**
 * What the identifiers of recorded music are: value types that read, check and show codes. A library of its own worth that needs the
 * JDK alone.
 *
 * <p>Every type is a record with two doors. {@code parse} is for people: it takes the notations in use and never guesses, cuts or
 * repairs. The constructor is for stored and transmitted values: it takes the canonical form only. Both refuse with an
 * {@link com.bemusix.backstage.identifiers.IdentifierException} that names scheme, reason and position, and throw a
 * {@link java.lang.NullPointerException} for null. {@code toString} gives the canonical form, {@code display} the one for people.
 *
 * <p>May be in here: value types, their data files and words, and the plain words of the registry that other contexts need. May not:
 * Bean Validation, persistence, anything of a server.
 */
package com.bemusix.backstage.identifiers;
