package com.bemusix.backstage.identifiers.entity;

import com.bemusix.backstage.identifiers.Isrc;

/** A number that was taken from a prefix and is now to be recorded; the year of reference in four digits. */
public record DrawnIsrc(ManagerPrefix prefix, int year, Isrc isrc) {
}
