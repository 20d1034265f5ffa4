package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Address;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the ledger is filtered by, as it stands in the URL. A word there that is none filters nothing. */
@Named("labelLedgerFilters")
@RequestScoped
public class LedgerFilters {

    static final String PATH = "/label/ledger";
    private static final int LONGEST_SEARCH = 250;

    @Inject
    IsrcLedger codes;

    @Inject
    IsrcRoots roots;

    @Inject
    RecordingPlaces places;

    @Inject
    Caller caller;

    @Inject
    Words words;

    private String q;
    private AssignmentStatus status;
    private IsrcOrigin origin;
    private Integer year;
    private UUID root;
    private List<RootView> ownRoots;

    LedgerQuery query() {
        return new LedgerQuery(q, status, origin, year, root).orOf(places.recordingsOn(caller.account(), q));
    }

    /** The address of the ledger with these filters and the further parameters, which are names and values in turn. */
    String address(Object... further) {
        Object[] filters = {"q", q, "status", status, "origin", origin, "year", year, "root", root};
        return Address.of(PATH, Stream.of(filters, further).flatMap(Stream::of).toArray());
    }

    public boolean isAny() {
        return Stream.of(q, status, origin, year, root).anyMatch(each -> each != null);
    }

    /** What the list can be filtered by; a number that is reserved or was used outside is found by its code alone. */
    public List<AssignmentStatus> getStatuses() {
        return Stream.of(AssignmentStatus.values()).filter(each -> !each.unnamed()).toList();
    }

    public IsrcOrigin[] getOrigins() {
        return IsrcOrigin.values();
    }

    /** The years of reference that codes of the label have. */
    public List<Integer> getYears() {
        return codes.years(caller.account());
    }

    public List<RootView> getRoots() {
        if (ownRoots == null) {
            ownRoots = roots.of(caller.account());
        }
        return ownRoots;
    }

    /** The prefix of the root, and where the label has several ranges of that prefix the range as well. */
    public String name(RootView of) {
        String prefix = of.prefix().display();
        boolean alone = getRoots().stream().filter(each -> each.prefix().equals(of.prefix())).count() == 1;
        return alone ? prefix : words.of("ledger.root", prefix, String.format("%05d", of.designationFrom()),
            String.format("%05d", of.designationTo()));
    }

    private static String given(Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> T read(String text, Function<String, T> reading) {
        try {
            return text == null || text.isEmpty() ? null : reading.apply(text);
        } catch (IllegalArgumentException mistyped) {
            return null;
        }
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= LONGEST_SEARCH ? q : q.substring(0, LONGEST_SEARCH);
    }

    public String getStatus() {
        return given(status);
    }

    public void setStatus(String name) {
        status = read(name, AssignmentStatus::valueOf);
    }

    public String getOrigin() {
        return given(origin);
    }

    public void setOrigin(String name) {
        origin = read(name, IsrcOrigin::valueOf);
    }

    public String getYear() {
        return given(year);
    }

    public void setYear(String digits) {
        year = read(digits, LedgerQuery::yearOf);
    }

    public String getRoot() {
        return given(root);
    }

    public void setRoot(String id) {
        root = read(id, CanonicalUuid::parse);
    }
}
