package com.bemusix.backstage.identifiers.boundary;

/**
 * How much of a number range is used in one year of reference.
 *
 * @param year two digits, as in the code; they do not tell the century
 */
public record YearUsage(String year, long used, long free) {
}
