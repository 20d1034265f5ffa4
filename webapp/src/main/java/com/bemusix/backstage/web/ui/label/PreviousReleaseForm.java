package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.identifiers.constraint.ValidGtin;
import java.io.Serializable;

/** Whether a release was out before, as a part of its form: nothing is said while the first box is not ticked. */
public class PreviousReleaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean said;
    @PlainText(max = PreviousRelease.MAX_WHERE)
    private String where;
    @ValidGtin
    private String upc;
    private boolean takenDown;

    static PreviousReleaseForm of(PreviousRelease previous) {
        PreviousReleaseForm form = new PreviousReleaseForm();
        if (previous != null) {
            form.said = true;
            form.where = previous.where();
            form.upc = previous.upc();
            form.takenDown = previous.takenDown();
        }
        return form;
    }

    PreviousRelease previous() {
        return said ? new PreviousRelease(where, upc, takenDown) : null;
    }

    public boolean isSaid() {
        return said;
    }

    public void setSaid(boolean said) {
        this.said = said;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getUpc() {
        return upc;
    }

    public void setUpc(String upc) {
        this.upc = upc;
    }

    public boolean isTakenDown() {
        return takenDown;
    }

    public void setTakenDown(boolean takenDown) {
        this.takenDown = takenDown;
    }
}
