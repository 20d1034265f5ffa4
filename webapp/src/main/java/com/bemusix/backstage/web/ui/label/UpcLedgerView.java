package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.UpcHistory;
import com.bemusix.backstage.identifiers.boundary.UpcLedger;
import com.bemusix.backstage.identifiers.boundary.UpcRow;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page <code>/label/upc-ledger</code>: every UPC and EAN of the label; nothing is changed. */
@Named("labelUpcLedger")
@RequestScoped
public class UpcLedgerView {

    private static final int SIZE = 25;
    private static final int LONGEST_SEARCH = 30;

    @Inject
    UpcLedger upcs;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    private String q;
    private String code;
    private String page;
    private Page<UpcRow> rows;
    private UpcHistory history;
    private Map<ReleaseId, ReleaseSummary> releases;

    /** Reads the page of the list and the number that is looked at. Another label's number is answered by the page for "not found". */
    public void load() {
        rows = rows();
        if (code != null) {
            history = problems.find(() -> upcs.history(caller.account(), Gtin.parse(code))).orElse(null);
        }
        Set<ReleaseId> ids = new HashSet<>();
        rows.items().forEach(row -> ids.add(row.release()));
        if (history != null) {
            ids.add(history.row().release());
        }
        releases = catalog.releasesAmong(caller.account(), ids).stream().collect(Collectors.toMap(ReleaseSummary::id, Function.identity()));
    }

    private Page<UpcRow> rows() {
        try {
            return upcs.list(caller.account(), q, new PageRequest(SIZE, page));
        } catch (InvalidPageTokenException mistyped) {
            page = null;
            return upcs.list(caller.account(), q, new PageRequest(SIZE, null));
        }
    }

    /** The release of the number, or null for one that was deleted. */
    public ReleaseSummary release(UpcRow row) {
        return releases.get(row.release());
    }

    /** A form of the page asks for them before the page is loaded anew. */
    public List<UpcRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows.items();
    }

    public String getNext() {
        return rows.nextPageToken();
    }

    /** The number that is looked at, or null. */
    public UpcHistory getHistory() {
        return history;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= LONGEST_SEARCH ? q : q.substring(0, LONGEST_SEARCH);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
