package com.bemusix.backstage.identifiers.entity;

import java.util.Map;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/**
 * The designation codes of a prefix code that a registrant may use, both ends included. Since ISO 3901:2019 several registrants may
 * share a prefix code, each with a range of its own.
 */
public record DesignationRange(int from, int to) {

    private static final int LAST = 99_999;

    /** @throws RegistryException of kind RANGE_INVALID if it ends before it starts or leaves 00000 to 99999 */
    public DesignationRange {
        if (from < 0 || from > to || to > LAST) {
            throw new RegistryException(Kind.RANGE_INVALID, Map.of("from", Integer.toString(from), "to", Integer.toString(to)));
        }
    }

    /** The range with the ends that were given; null stands for the end of the full range. */
    public static DesignationRange of(Integer from, Integer to) {
        return new DesignationRange(from == null ? 0 : from, to == null ? LAST : to);
    }

    public long size() {
        return to - from + 1L;
    }

    public boolean encloses(DesignationRange other) {
        return from <= other.from && other.to <= to;
    }

    public boolean holds(IsrcPrefix prefix, Isrc isrc) {
        return isrc.prefix().equals(prefix) && isrc.designationNumber() >= from && isrc.designationNumber() <= to;
    }
}
