package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
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
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String companyPrefix;
    private String owner;
    private PoolOwnership ownership = PoolOwnership.OWN_GS1;
    private List<PoolView> rows;

    /** Adds the block in the form. */
    public String add() {
        boolean added = problems.tell("add:", () -> pools.add(new AddPool(companyPrefix, owner, ownership, false), caller.actor()));
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

    public PoolOwnership[] getOwnerships() {
        return PoolOwnership.values();
    }

    public String getCompanyPrefix() {
        return companyPrefix;
    }

    public void setCompanyPrefix(String companyPrefix) {
        this.companyPrefix = companyPrefix;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public PoolOwnership getOwnership() {
        return ownership;
    }

    public void setOwnership(PoolOwnership ownership) {
        this.ownership = ownership;
    }
}
