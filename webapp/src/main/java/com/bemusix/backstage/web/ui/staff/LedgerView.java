package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.LedgerVerdict;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** <code>/staff/ledger</code>: what happened to the codes of all labels, the latest first. Nothing is changed here. */
@Named("staffLedger")
@RequestScoped
public class LedgerView {

    private static final int LONGEST_SEARCH = 250;

    @Inject
    LedgerLines lines;

    @Inject
    LedgerProof proof;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    private String code;
    private String account;
    private String page;
    private boolean verify;
    private Page<LedgerLine> rows = new Page<>(List.of(), null);
    private Map<AccountId, String> names = Map.of();
    private LedgerVerdict verdict;

    /** Reads the part of the ledger that the address names; an account that is none, or a wrong page, is answered by "not found". */
    public void load() {
        Optional<Page<LedgerLine>> found = problems.find(this::read);
        if (found.isPresent()) {
            rows = found.get();
            names = accounts.names(rows.items().stream().map(LedgerLine::account).collect(Collectors.toSet()));
            verdict = verify ? proof.verifyAll() : null;
        }
    }

    private Page<LedgerLine> read() {
        AccountId whose = account == null ? null : AccountId.parse(account);
        try {
            return lines.latest(whose, new LedgerLineQuery(null, code), new PageRequest(PageRequest.DEFAULT_LIMIT, page), caller.actor());
        } catch (InvalidPageTokenException mistyped) {
            throw new IllegalArgumentException(mistyped);
        }
    }

    public List<LedgerLine> getRows() {
        return rows.items();
    }

    public String getNext() {
        return rows.nextPageToken();
    }

    public String label(LedgerLine line) {
        return names.getOrDefault(line.account(), line.account().toString());
    }

    /** The name of the label whose chain is broken, or nothing. */
    public String getFaultyLabel() {
        return Stream.ofNullable(verdict.fault().accountId()).map(AccountId::new)
            .map(id -> accounts.names(List.of(id)).getOrDefault(id, id.toString())).findFirst().orElse("");
    }

    /** What came of following the chain of all, or null. */
    public LedgerVerdict getVerdict() {
        return verdict;
    }

    public boolean isFiltered() {
        return code != null || account != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null || code.length() <= LONGEST_SEARCH ? code : code.substring(0, LONGEST_SEARCH);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public boolean isVerify() {
        return verify;
    }

    public void setVerify(boolean verify) {
        this.verify = verify;
    }
}
