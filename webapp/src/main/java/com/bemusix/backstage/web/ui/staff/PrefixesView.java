package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** <code>/staff/prefixes</code>: the prefix codes of the distributor. */
@Named("staffPrefixes")
@RequestScoped
public class PrefixesView {

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private final PrefixForm form = new PrefixForm();
    private List<PrefixView> rows;

    /** Adds the prefix code in the form. */
    public String add() {
        boolean added = problems.tell("add:", () -> {
            AddPrefix command = form.added();
            if (command.account() != null) {
                accounts.get(command.account());
            }
            prefixes.add(command, caller.actor());
        });
        if (added) {
            problems.confirm(words.of("prefixes.added"));
        }
        return added ? "/staff/prefixes?faces-redirect=true" : null;
    }

    /** Stops drawing from a prefix code, or allows it again. */
    public String suspend() {
        boolean suspended = Boolean.parseBoolean(Faces.getRequestParameter("suspended"));
        return problems.pressedRow().flatMap(id -> problems.find(() -> prefixes.get(id))).filter(now -> suspend(now, suspended))
                .map(now -> "/staff/prefixes?faces-redirect=true").orElse(null);
    }

    private boolean suspend(PrefixView now, boolean suspended) {
        ChangePrefix command = PrefixForm.of(now).changed(suspended);
        return problems.tell(null, () -> prefixes.change(now.id(), command, now.version(), caller.actor()));
    }

    public List<PrefixView> getRows() {
        if (rows == null) {
            rows = prefixes.all();
        }
        return rows;
    }

    public PrefixPurpose[] getPurposes() {
        return PrefixPurpose.values();
    }

    public PrefixForm getForm() {
        return form;
    }
}
