package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.web.security.AccountView;
import com.bemusix.backstage.web.security.Accounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The labels by name, where staff set something aside for one of them. */
@Named("staffLabels")
@RequestScoped
public class Labels {

    @Inject
    Accounts accounts;

    private List<AccountView> all;

    /** The name of the label, or nothing for none. */
    public String name(AccountId account) {
        return getAll().stream().filter(label -> label.id().equals(account)).map(AccountView::name).findFirst().orElse("");
    }

    /** Every label, the latest first. */
    public List<AccountView> getAll() {
        if (all == null) {
            all = new ArrayList<>();
            String token = null;
            do {
                Page<AccountView> page = accounts.all(new PageRequest(PageRequest.MAX_LIMIT, token));
                all.addAll(page.items());
                token = page.nextPageToken();
            } while (token != null);
        }
        return all;
    }
}
