package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** <code>/staff/upc-pool</code>: the stocks from which UPCs are drawn. */
@Named("staffUpcPool")
@RequestScoped
public class UpcPoolView {

    @Inject
    UpcPools pools;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private final PoolForm form = new PoolForm();
    private List<PoolView> rows;

    /** Adds the block in the form. */
    public String add() {
        boolean added = problems.tell("add:", () -> {
            AddPool command = form.command();
            if (command.account() != null) {
                accounts.get(command.account());
            }
            pools.add(command, caller.actor());
        });
        if (added) {
            problems.confirm(words.of("upcPool.added"));
        }
        return added ? "/staff/upc-pool?faces-redirect=true" : null;
    }

    public List<PoolView> getRows() {
        if (rows == null) {
            rows = pools.all();
        }
        return rows;
    }

    /** The stocks that are nearly used up. */
    public List<PoolView> getAlerts() {
        return getRows().stream().filter(row -> row.alert() > 0).toList();
    }

    /** How a level looks. */
    public String tone(PoolView row) {
        return row.alert() >= 95 ? "red" : row.alert() > 0 ? "amber" : "green";
    }

    public PoolOwnership[] getOwnerships() {
        return PoolOwnership.values();
    }

    public PoolForm getForm() {
        return form;
    }
}
