package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.AuditEntry;
import com.bemusix.backstage.web.security.AuditLog;
import com.bemusix.backstage.web.security.AuditQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** <code>/staff/audit</code>: who did what, when; the latest first. */
@Named("staffAudit")
@RequestScoped
public class AuditView {

    @Inject
    AuditLog log;

    @Inject
    Accounts accounts;

    private String action;
    private String target;
    private String page;
    private Page<AuditEntry> rows;
    private Map<AccountId, String> names;

    /** Reads the part of the trail that the address names. */
    public void load() {
        rows = log.search(new AuditQuery(null, null, action, target, null, null), new PageRequest(PageRequest.DEFAULT_LIMIT, page));
        names = accounts.names(rows.items().stream().map(AuditEntry::account).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    public List<AuditEntry> getRows() {
        return rows.items();
    }

    public String getNext() {
        return rows.nextPageToken();
    }

    public String label(AuditEntry entry) {
        return entry.account() == null ? "" : names.getOrDefault(entry.account(), "");
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
