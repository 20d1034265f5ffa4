package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.web.security.AccountView;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.CloseAccount;
import com.bemusix.backstage.web.security.CreateAccount;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** <code>/staff/accounts</code>: the labels with their ISRC mode, and inviting a new one. */
@Named("staffAccounts")
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;

    @Inject
    Accounts accounts;

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String page;
    private String name;
    private String country;
    private String timeZone;
    private String ownerName;
    private String ownerEmail;
    private transient AccountView created;
    private transient Page<AccountView> rows;

    /** Makes the label in the form; the answer holds the owner's invitation, which is shown this once. */
    public void create() {
        if (problems.tell("add:", () -> created = accounts.create(new CreateAccount(name, country, timeZone, ownerName, ownerEmail, null),
                caller.actor()))) {
            name = null;
            ownerName = null;
            ownerEmail = null;
        }
    }

    /** Lets a label use its roots and codes of the distributor side by side, or ends that. */
    public String allowMixed() {
        boolean allowed = Boolean.parseBoolean(Faces.getRequestParameter("allowed"));
        return problems.pressedRow().map(AccountId::new)
                .filter(account -> problems.tell(null, () -> setup.allowMixed(account, allowed, caller.actor())))
                .map(account -> "/staff/accounts?faces-redirect=true").orElse(null);
    }

    /** Closes the label of the row for good, for the reason that stands beside the button. */
    public String close() {
        return problems.pressedRow().map(AccountId::new).filter(account -> problems.tell(null, () -> {
            String reason = Faces.getRequestParameter("reason-" + account);
            problems.confirm(words.of("accounts.closedNow", accounts.close(account, new CloseAccount(reason), caller.actor()).name()));
        })).map(account -> "/staff/accounts?faces-redirect=true").orElse(null);
    }

    public SetupView setup(AccountView account) {
        return setup.of(account.id());
    }

    public List<AccountView> getRows() {
        return read().items();
    }

    /** The token of the next page, null on the last. */
    public String getNext() {
        return read().nextPageToken();
    }

    private Page<AccountView> read() {
        if (rows == null) {
            rows = accounts.all(new PageRequest(ROWS, page));
        }
        return rows;
    }

    public AccountView getCreated() {
        return created;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }

    public String getOwnerEmail() {
        return ownerEmail;
    }

    public void setOwnerEmail(String ownerEmail) {
        this.ownerEmail = ownerEmail;
    }
}
