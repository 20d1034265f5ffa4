package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.submission.boundary.AcceptTerms;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import java.io.Serializable;

/** Who accepts the terms, and for whom, wherever a label does so; the fields stand in {@code parts/signing.xhtml}. */
public final class SigningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = AcceptTerms.MAX)
    private String owner;
    private RightsBasis basis = RightsBasis.OWNER;
    @PlainText(max = AcceptTerms.MAX)
    private String name;
    @PlainText(max = AcceptTerms.MAX)
    private String role;

    SigningForm(String owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    /** Says at each field of that form what is missing. @return whether nothing is */
    boolean complete(String form, Problems problems, Words words) {
        boolean owned = said(owner, form + ":owner", "terms.owner.needed", problems, words);
        boolean named = said(name, form + ":name", "terms.name.needed", problems, words);
        boolean placed = said(role, form + ":role", "terms.role.needed", problems, words);
        return owned && named && placed;
    }

    private static boolean said(String value, String field, String key, Problems problems, Words words) {
        boolean missing = value == null || value.isBlank();
        if (missing) {
            problems.say(field, words.of(key));
        }
        return !missing;
    }

    AcceptTerms command(int version) {
        return new AcceptTerms(version, owner, basis, name, role);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public RightsBasis getBasis() {
        return basis;
    }

    public void setBasis(RightsBasis basis) {
        this.basis = basis;
    }

    public RightsBasis[] getBases() {
        return RightsBasis.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
