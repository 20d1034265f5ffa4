package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.PlainText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One contributor in a form. A line without a name says nothing. */
public class ContributorForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIRST_ROLE = "Composer";

    @PlainText(max = ArtistCredit.MAX_NAME)
    private String name;
    private String role = FIRST_ROLE;

    /** The lines of a form; one empty line when there is nobody yet. */
    static List<ContributorForm> of(List<Contributor> contributors) {
        List<ContributorForm> lines = new ArrayList<>();
        for (Contributor contributor : contributors) {
            ContributorForm line = new ContributorForm();
            line.name = contributor.name();
            line.role = contributor.role();
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(new ContributorForm());
        }
        return lines;
    }

    static List<Contributor> contributors(List<ContributorForm> lines) {
        return lines.stream().filter(line -> line.name != null).map(line -> new Contributor(line.name, line.role))
                .filter(contributor -> contributor.name() != null).toList();
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
