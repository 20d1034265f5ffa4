package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseQuery;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The page <code>/label/releases</code>: the list with its tabs. Search, tab, order and page come from the URL. */
@Named("labelReleases")
@RequestScoped
public class ReleasesView {

    /** Rows of a page. */
    public static final int SIZE = 25;

    private static final Set<String> SORTS = Set.of("changed", "-changed", "title", "-title", "releaseDate", "-releaseDate");

    @Inject
    ReleaseCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    Words words;

    private String q;
    private ReleaseTab tab = ReleaseTab.ALL;
    private String sort = "-changed";
    private int page = 1;
    private Map<ReleaseTab, Long> counts;
    private Long count;
    private List<ReleaseSummary> rows;

    /** A tab as a link. */
    public record Tab(String name, String text, long count, boolean current, String tone) {
    }

    public List<Tab> getTabs() {
        return Stream.of(ReleaseTab.values()).map(this::tab).toList();
    }

    private Tab tab(ReleaseTab each) {
        long releases = counts().get(each);
        String tone = releases == 0 ? "" : each == ReleaseTab.CORRECT ? "red" : each == ReleaseTab.CHECKING ? "amber" : "";
        return new Tab(each.name(), words.name(each), releases, each == tab, tone);
    }

    private Map<ReleaseTab, Long> counts() {
        if (counts == null) {
            counts = catalog.tabs(caller.account());
        }
        return counts;
    }

    public List<ReleaseSummary> getRows() {
        if (rows == null) {
            rows = catalog.rows(caller.account(), query(), getFirst(), SIZE);
        }
        return rows;
    }

    public long getCount() {
        if (count == null) {
            // without words the tabs have said it
            count = query().q() == null ? counts().get(tab) : Long.valueOf(catalog.count(caller.account(), query()));
        }
        return count;
    }

    private ReleaseQuery query() {
        return new ReleaseQuery(q, tab, null, sort);
    }

    public int getFirst() {
        return (page - 1) * SIZE;
    }

    public String getPaging() {
        return words.of("releases.paging", getFirst() + 1, Math.min(getFirst() + SIZE, getCount()), getCount());
    }

    public boolean isMore() {
        return getFirst() + SIZE < getCount();
    }

    /** Where the order goes when the head of a column is chosen: up first, then down. */
    public String sortBy(String column) {
        return column.equals(sort) ? "-" + column : column;
    }

    /** How the list is sorted by the column; null when it is not the sorted one. */
    public String sorted(String column) {
        return column.equals(sort) ? "ascending" : ("-" + column).equals(sort) ? "descending" : null;
    }

    /** What happens next, in words. */
    public String next(ReleaseSummary row) {
        if (row.state() != ReleaseState.DRAFT) {
            return words.of("releases.next." + row.state());
        }
        if (row.tracks() == 0) {
            return words.of("releases.next.noTracks");
        }
        int open = row.tracks() - row.coded();
        return open == 0 ? words.of("releases.next.DRAFT") : words.of("releases.next.codes", open);
    }

    /** The page on which the caller acts on the release, or reads what is known of it, without its parameter. */
    public String page(ReleaseSummary row) {
        if (row.state() == ReleaseState.CORRECTION_REQUESTED) {
            return "/label/correction";
        }
        return acts(row) ? "/label/release-edit" : "/label/release";
    }

    public boolean acts(ReleaseSummary row) {
        return caller.canEdit() && row.state().editable();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.codePointCount(0, q.length()) <= 250 ? q : q.substring(0, q.offsetByCodePoints(0, 250));
    }

    public String getTab() {
        return tab.name();
    }

    public void setTab(String name) {
        tab = Stream.of(ReleaseTab.values()).filter(each -> each.name().equals(name)).findFirst().orElse(ReleaseTab.ALL);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = SORTS.contains(sort) ? sort : "-changed";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.min(Math.max(page, 1), 100_000);
    }
}
