package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.LedgerDetail;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Address;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page <code>/label/ledger</code>: every code of the label. Filters, page and the code in the side panel stand in the URL; nothing is
 * changed.
 */
@Named("labelLedger")
@RequestScoped
public class LedgerView {

    private static final int SIZE = 25;

    @Inject
    LedgerFilters filters;

    @Inject
    IsrcLedger codes;

    @Inject
    RecordingPlaces places;

    @Inject
    Certificates certificates;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String page;
    private String code;
    private Page<LedgerRow> rows;
    private long count;
    private LedgerDetail detail;
    private CodeChain chain;

    /** Reads the page of the list and the code that is looked at. Another label's code is answered by the page for "not found". */
    public void load() {
        LedgerQuery query = filters.query();
        count = codes.count(caller.account(), query);
        rows = rows(query);
        if (code != null) {
            detail = problems.find(() -> codes.history(caller.account(), Isrc.parse(code))).orElse(null);
            chain = detail == null || detail.row().recording() == null ? null
                : certificates.of(caller.account(), detail.row().isrc());
        }
    }

    private Page<LedgerRow> rows(LedgerQuery query) {
        try {
            return codes.list(caller.account(), query, new PageRequest(SIZE, page));
        } catch (InvalidPageTokenException mistyped) {
            page = null;
            return codes.list(caller.account(), query, new PageRequest(SIZE, null));
        }
    }

    /** The address of the list with that code beside it. */
    public String with(Isrc isrc) {
        return address(page, isrc.value());
    }

    /** The address of the list alone, with the focus on the code that was looked at. */
    public String getClosed() {
        return address(page, null) + "#code-" + getRow().isrc();
    }

    public String getFirst() {
        return address(null, null);
    }

    public String getNext() {
        return address(rows.nextPageToken(), null);
    }

    /** The address of the codes that the list shows, on all its pages, as a file of that form. */
    public String codesAs(FileForm form) {
        return filters.address("as", form.ending());
    }

    /** The address of every entry of the ledger as a file of that form. */
    public String entriesAs(FileForm form) {
        return Address.of(LedgerFilters.PATH, "as", form.ending(), "list", "entries");
    }

    private String address(String token, String beside) {
        return filters.address("page", token, "code", beside);
    }

    private static String given(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Artist and length of the recording as far as they are known. */
    public String about(LedgerRow row) {
        return Stream.of(given(row.reference().mainArtist()), words.length(row.reference().durationMs())).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    }

    /** Where the code came from, in words. */
    public String origin(LedgerRow row) {
        String none = row.recording() != null ? "none" : row.status() == AssignmentStatus.USED_OUTSIDE ? "outside" : "unused";
        return row.origin() == null ? words.of("ledger.origin." + none) : words.name(row.origin());
    }

    /** What else the ledger says of that moment: the origin of the code, to whom it is reserved, or the case that it was about. */
    public String detail(LedgerEvent event) {
        if (event.detail() == null) {
            return "";
        }
        if (detail.reservation() != null && event.detail().startsWith(detail.reservation().last().value())) {
            return words.promise(detail.reservation());
        }
        if (event.event().equals("USED_OUTSIDE")) {
            return words.of("ledger.stretch", new Isrc(event.detail()).display());
        }
        String[] parts = event.detail().split(": ", 2);
        Optional<IsrcOrigin> from = Stream.of(IsrcOrigin.values()).filter(each -> each.name().equals(parts[0])).findFirst();
        return from.map(words::name)
            .map(name -> parts.length == 1 ? name : words.of("ledger.origin.from", name, parts[1]))
            .orElse(event.detail());
    }

    /** The releases that carry the recording of the code that is looked at. */
    public List<ReleaseSummary> getReleases() {
        return getRow().recording() == null ? List.of() : places.releasesWith(caller.account(), getRow().recording());
    }

    public boolean isMore() {
        return rows.nextPageToken() != null;
    }

    public List<LedgerRow> getRows() {
        return rows.items();
    }

    public long getCount() {
        return count;
    }

    /** The code that is looked at, or null. */
    public LedgerRow getRow() {
        return detail == null ? null : detail.row();
    }

    /** What the code that is looked at rests on, or null for one that names no recording. */
    public CodeChain getChain() {
        return chain;
    }

    public LedgerDetail getDetail() {
        return detail;
    }

    /** What the list says about the recording that the code names. */
    public String title(LedgerRow row) {
        String title = row.reference().title();
        return title != null ? title : words.of(row.recording() == null ? "ledger.noRecording" : "place.untitled");
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
