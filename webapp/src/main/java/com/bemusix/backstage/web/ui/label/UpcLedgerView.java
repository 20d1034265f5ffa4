package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.UpcHistory;
import com.bemusix.backstage.identifiers.boundary.UpcLedger;
import com.bemusix.backstage.identifiers.boundary.UpcQuery;
import com.bemusix.backstage.identifiers.boundary.UpcRow;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.export.LedgerTables;
import com.bemusix.backstage.web.export.Table;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Address;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The page <code>/label/upc-ledger</code>: every UPC and EAN of the label; nothing is changed. */
@Named("labelUpcLedger")
@RequestScoped
public class UpcLedgerView {

    private static final String PATH = "/label/upc-ledger";
    private static final int SIZE = 25;
    private static final int LONGEST_SEARCH = 30;

    @Inject
    UpcLedger upcs;

    @Inject
    LedgerTables tables;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    private String q;
    private AssignmentStatus status;
    private UpcOrigin origin;
    private String code;
    private String page;
    private String as;
    private Page<UpcRow> rows;
    private long count;
    private UpcHistory history;
    private Map<ReleaseId, ReleaseSummary> releases;

    /** Sends the numbers that the list shows, on all its pages, as a file if the address asks for one, which ends the request. */
    public void send() throws IOException {
        Optional<FileForm> form = Stream.of(FileForm.values()).filter(each -> each.ending().equals(as)).findFirst();
        if (form.isPresent()) {
            Table table = tables.upcs(caller.account(), caller.accountName(), query());
            Faces.sendFile(form.get().fileName(table), true, out -> form.get().write(table, out));
        }
    }

    /** Reads the page of the list and the number that is looked at. Another label's number is answered by the page for "not found". */
    public void load() {
        count = upcs.count(caller.account(), query());
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

    private UpcQuery query() {
        return new UpcQuery(q, status, origin);
    }

    private Page<UpcRow> rows() {
        try {
            return upcs.list(caller.account(), query(), new PageRequest(SIZE, page));
        } catch (InvalidPageTokenException mistyped) {
            page = null;
            return upcs.list(caller.account(), query(), new PageRequest(SIZE, null));
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

    /** The address of the list with that number beside it. */
    public String with(UpcRow row) {
        return address(page, row.upc());
    }

    /** The address of the next page, or null at the end. */
    public String getNext() {
        return rows.nextPageToken() == null ? null : address(rows.nextPageToken(), null);
    }

    private String address(String token, String beside) {
        return Address.of(PATH, "q", q, "status", status, "origin", origin, "page", token, "code", beside);
    }

    /** The address of the numbers that the list shows, on all its pages, as a file of that form. */
    public String as(FileForm form) {
        return Address.of(PATH, "as", form.ending(), "q", q, "status", status, "origin", origin);
    }

    public FileForm[] getForms() {
        return FileForm.values();
    }

    public boolean isFiltered() {
        return q != null && !q.isEmpty() || status != null || origin != null;
    }

    public long getCount() {
        return count;
    }

    /** What a number can be. */
    public List<AssignmentStatus> getStatuses() {
        return List.of(AssignmentStatus.ENTERED, AssignmentStatus.ACCEPTED, AssignmentStatus.ASSIGNED, AssignmentStatus.WITHDRAWN);
    }

    public UpcOrigin[] getOrigins() {
        return UpcOrigin.values();
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

    public String getStatus() {
        return Objects.toString(status, "");
    }

    public void setStatus(String name) {
        status = getStatuses().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public String getOrigin() {
        return Objects.toString(origin, "");
    }

    public void setOrigin(String name) {
        origin = Stream.of(UpcOrigin.values()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
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
