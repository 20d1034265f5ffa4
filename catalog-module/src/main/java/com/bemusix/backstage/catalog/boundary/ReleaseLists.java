package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.control.ReleaseOrder;
import com.bemusix.backstage.catalog.control.ReleaseSearch;
import com.bemusix.backstage.catalog.control.ReleaseSearch.Criteria;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.control.Tracks;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lists of an account's releases. Words that are a UPC or an ISRC, in any spelling, find the release with that code too. */
@Dependent
class ReleaseLists {

    private final ReleaseSearch search;
    private final Releases releases;
    private final Tracks tracks;
    private final IsrcRegistry isrcs;
    private final UpcRegistry upcs;
    private final Views views;

    @Inject
    ReleaseLists(ReleaseSearch search, Releases releases, Tracks tracks, IsrcRegistry isrcs, UpcRegistry upcs, Views views) {
        this.search = search;
        this.releases = releases;
        this.tracks = tracks;
        this.isrcs = isrcs;
        this.upcs = upcs;
        this.views = views;
    }

    Page<ReleaseSummary> page(AccountId account, ReleaseQuery query, PageRequest page) {
        ReleaseOrder order = new ReleaseOrder(query.sort());
        ReleaseOrder.Position after = page.pageToken() == null ? null : order.positionOf(page.pageToken());
        List<Release> found = search.page(criteria(account, query), order, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Release> items = more ? found.subList(0, page.limit()) : found;
        return new Page<>(views.summaries(account, items), more ? order.tokenOf(items.get(items.size() - 1)) : null);
    }

    List<ReleaseSummary> rows(AccountId account, ReleaseQuery query, int first, int size) {
        return views.summaries(account, search.rows(criteria(account, query), new ReleaseOrder(query.sort()), first, size));
    }

    long count(AccountId account, ReleaseQuery query) {
        return search.count(criteria(account, query));
    }

    Map<ReleaseTab, Long> tabs(AccountId account) {
        Map<ReleaseState, Long> states = releases.countByState(account);
        Map<ReleaseTab, Long> tabs = new EnumMap<>(ReleaseTab.class);
        for (ReleaseTab tab : ReleaseTab.values()) {
            tabs.put(tab, tab.states().stream().mapToLong(state -> states.getOrDefault(state, 0L)).sum());
        }
        return tabs;
    }

    List<ReleaseSummary> among(AccountId account, Collection<ReleaseId> ids) {
        return views.summaries(account, releases.among(account, ids));
    }

    boolean sharesCatalogNumber(AccountId account, ReleaseView release) {
        ReleaseDetails details = release.details();
        return details.catalogNumber() != null && details.label() != null
                && releases.sharesCatalogNumber(account, release.id(), details.label(), details.catalogNumber());
    }

    private Criteria criteria(AccountId account, ReleaseQuery query) {
        Set<ReleaseState> states = EnumSet.copyOf(query.tab().states());
        if (query.state() != null) {
            states.retainAll(Set.of(query.state()));
        }
        Optional<Isrc> isrc = read(query.q(), Isrc::parse);
        Set<ReleaseId> coded = new HashSet<>();
        read(query.q(), Gtin::parse).flatMap(gtin -> upcs.find(account, gtin)).ifPresent(coded::add);
        isrc.flatMap(code -> isrcs.find(account, code))
                .ifPresent(code -> releases.with(account, code.recording()).forEach(release -> coded.add(release.id())));
        return new Criteria(account, states, query.q(), coded, isrc.orElse(null));
    }

    /** What the words spell, in any spelling; empty if it is nothing of that kind. */
    static <T> Optional<T> read(String words, Function<String, T> parse) {
        try {
            return Optional.ofNullable(words).map(parse);
        } catch (IdentifierException e) {
            return Optional.empty();
        }
    }
}
