package com.bemusix.backstage.identifiers.entity;

import java.time.ZoneId;

/**
 * What an account says about a root when it names it.
 *
 * @param agency null if the account did not say
 */
public record RootClaim(DesignationRange range, String registrantName, String agency, ZoneId zone) {
}
