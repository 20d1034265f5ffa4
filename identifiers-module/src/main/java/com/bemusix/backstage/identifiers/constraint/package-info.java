/**
 * Bean Validation constraints for texts that hold an identifier. They work wherever a validator does, in a server or in a plain program,
 * and bring their own words: no bundle of messages has to be merged with that of the application.
 *
 * <p>A program with a language per request shows its visitors the words of
 * {@link com.bemusix.backstage.identifiers.IdentifierMessages} for the refused value instead of the message of the violation.
 *
 * <p>May be in here: one annotation per value type. May depend on the JDK, {@code jakarta.validation} and the value types.
 */
package com.bemusix.backstage.identifiers.constraint;
