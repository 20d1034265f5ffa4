package com.bemusix.backstage.identifiers.entity;

import jakarta.persistence.Embeddable;

import com.bemusix.backstage.identifiers.IsrcPrefix;

/**
 * The numbers of a root in a run of years of reference, both years included. The spans of a root follow each other without gaps; the
 * database refuses two spans that share a number of the same prefix code in the same year.
 */
@Embeddable
public class RootSpan {

    private String prefix;
    private int firstYear;
    private int lastYear;
    private int designationFrom;
    private int designationTo;

    protected RootSpan() {
    }

    RootSpan(IsrcPrefix prefix, int firstYear, int lastYear, DesignationRange range) {
        this.prefix = prefix.value();
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.designationFrom = range.from();
        this.designationTo = range.to();
    }

    public boolean holds(int year) {
        return firstYear <= year && year <= lastYear;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public DesignationRange range() {
        return new DesignationRange(designationFrom, designationTo);
    }
}
