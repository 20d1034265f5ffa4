package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.PlainText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One artist in a form. A line without a name says nothing. */
public class CreditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = ArtistCredit.MAX_NAME)
    private String name;
    private ArtistRole role = ArtistRole.MAIN;

    /** The lines of a form; one empty line when there is no artist yet. */
    static List<CreditForm> of(List<ArtistCredit> credits) {
        List<CreditForm> lines = new ArrayList<>();
        for (ArtistCredit credit : credits) {
            CreditForm line = new CreditForm();
            line.name = credit.name();
            line.role = credit.role();
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(new CreditForm());
        }
        return lines;
    }

    static List<ArtistCredit> credits(List<CreditForm> lines) {
        return lines.stream().filter(line -> line.name != null).map(line -> new ArtistCredit(line.name, line.role))
                .filter(credit -> credit.name() != null).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ArtistRole getRole() {
        return role;
    }

    public void setRole(ArtistRole role) {
        this.role = role;
    }
}
