package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.CaseSummary;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.OpenCase;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** <code>/staff/duplicates</code>: the duplicate cases. */
@Named("staffDuplicates")
@RequestScoped
public class DuplicatesView {

    @Inject
    DuplicateCases cases;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private boolean ended;
    private Isrc isrc;
    private Isrc other;
    private String statement;
    private List<CaseSummary> rows;
    private Map<AccountId, String> names;

    /** Brings two codes together. */
    public String open() {
        CaseView[] opened = new CaseView[1];
        if (!problems.tell("open:", () -> opened[0] = cases.open(new OpenCase(isrc, other, statement), caller.officer()))) {
            return null;
        }
        problems.confirm(words.of("duplicates.opened", Long.toString(opened[0].number())));
        return "/staff/duplicate?faces-redirect=true&id=" + opened[0].id();
    }

    public List<CaseSummary> getRows() {
        if (rows == null) {
            rows = cases.newest(ended);
            names = accounts.names(rows.stream().flatMap(row -> Stream.of(row.holder(), row.claimant())).collect(Collectors.toSet()));
        }
        return rows;
    }

    /** The name of a side. */
    public String label(AccountId account) {
        return names.getOrDefault(account, "");
    }

    /** How many wait for a decision; for the side bar. */
    public long getWaiting() {
        return cases.open();
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public Isrc getIsrc() {
        return isrc;
    }

    public void setIsrc(Isrc isrc) {
        this.isrc = isrc;
    }

    public Isrc getOther() {
        return other;
    }

    public void setOther(Isrc other) {
        this.other = other;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
