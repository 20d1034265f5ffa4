package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.CopyrightLine;
import jakarta.persistence.Embeddable;

/** The P line and the C line in the columns of the release. */
@Embeddable
public class ClaimedRights {

    private Integer pLineYear;
    private String pLineOwner;
    private Integer cLineYear;
    private String cLineOwner;

    protected ClaimedRights() {
    }

    /** Each line may be null. */
    ClaimedRights(CopyrightLine pLine, CopyrightLine cLine) {
        if (pLine != null) {
            pLineYear = pLine.year();
            pLineOwner = pLine.owner();
        }
        if (cLine != null) {
            cLineYear = cLine.year();
            cLineOwner = cLine.owner();
        }
    }

    /** Null if nothing is said. */
    public CopyrightLine pLine() {
        return new CopyrightLine(pLineYear, pLineOwner).orNull();
    }

    /** Null if nothing is said. */
    public CopyrightLine cLine() {
        return new CopyrightLine(cLineYear, cLineOwner).orNull();
    }
}
