package com.bemusix.backstage.identifiers.boundary;

import static com.bemusix.backstage.identifiers.AssignmentStatus.WITHDRAWN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.CodeSearch;
import com.bemusix.backstage.identifiers.control.Ledger;
import com.bemusix.backstage.identifiers.control.Reservations;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.control.UsedOutside;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Reservation;
import com.bemusix.backstage.identifiers.entity.RootYears;

/**
 * Every ISRC that an account ever had: those that name a recording or did so once. Whoever asks for a single number is also told what a
 * reserved one is, or one that was used outside. A list of everything has neither: they may be a hundred thousand, and name nothing.
 */
@ApplicationScoped
@Transactional
public class IsrcLedger {

    @Inject
    Assignments assignments;

    @Inject
    Reservations reservations;

    @Inject
    UsedOutside used;

    @Inject
    Roots roots;

    @Inject
    Ledger ledger;

    @Inject
    CodeSearch search;

    @Inject
    Clock clock;

    /**
     * Withdrawn ones included, the newest first; before them a reserved number if the text is its code.
     *
     * @throws InvalidPageTokenException if the token is not one of this list
     */
    public Page<LedgerRow> list(AccountId account, @Valid LedgerQuery query, PageRequest page) {
        List<IsrcRoot> own = roots.of(account);
        Page<LedgerRow> bound = search.page(query.of(account), page).map(assignment -> LedgerRow.of(assignment, own));
        List<LedgerRow> rows = new ArrayList<>();
        if (page.pageToken() == null) {
            wanted(account, query).ifPresent(rows::add);
        }
        rows.addAll(bound.items());
        return new Page<>(rows, bound.nextPageToken());
    }

    public long count(AccountId account, @Valid LedgerQuery query) {
        return search.count(query.of(account)) + wanted(account, query).stream().count();
    }

    /** The years of reference of the codes, the latest first. */
    public List<Integer> years(AccountId account) {
        return search.years(account);
    }

    /** @throws RegistryException of kind NOT_FOUND if the account never had the code */
    public LedgerDetail history(AccountId account, Isrc isrc) {
        Optional<Reservation> promise = promise(account, isrc);
        UUID reservation = promise.map(Reservation::id).orElse(null);
        Long stretch = used.entryOf(isrc).map(LedgerEntry::number).orElse(null);
        LedgerRow row = unnamed(account, isrc).or(() -> assignments.lastOf(account, isrc)
            .map(assignment -> LedgerRow.of(assignment, roots.of(account)))).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        return new LedgerDetail(row, promise.map(this::view).orElse(null),
            ledger.history(account, IdentifierScheme.ISRC, isrc.value(), reservation, stretch).stream().map(LedgerEvent::of).toList());
    }

    /** What those of the codes are that bind recordings of the account, or that it has reserved. */
    public Map<Isrc, LedgerRow> among(AccountId account, Collection<Isrc> codes) {
        List<IsrcRoot> own = roots.of(account);
        List<ReservationView> promises = reservations.of(account).stream().map(this::view).toList();
        Map<Isrc, LedgerRow> rows = new HashMap<>();
        codes.forEach(isrc -> promises.stream().filter(promise -> promise.covers(isrc))
            .forEach(promise -> rows.put(isrc, LedgerRow.of(isrc, promise))));
        used.among(account, codes).forEach(marked -> rows.put(marked.isrc(), LedgerRow.of(marked)));
        assignments.among(account, codes).forEach(assignment -> rows.put(assignment.isrc(), LedgerRow.of(assignment, own)));
        return rows;
    }

    private Optional<LedgerRow> wanted(AccountId account, LedgerQuery query) {
        if (query.q() == null || query.origin() != null) {
            return Optional.empty();
        }
        return whole(query.q()).filter(isrc -> fits(account, query, isrc)).flatMap(isrc -> unnamed(account, isrc))
            .filter(row -> query.status() == null || query.status() == row.status());
    }

    private boolean fits(AccountId account, LedgerQuery query, Isrc isrc) {
        return (query.year() == null || query.year() == RootYears.yearOf(isrc.year()))
            && (query.root() == null || roots.find(account, query.root()).filter(root -> root.covers(isrc)).isPresent());
    }

    /**
     * The number as one that was used outside or is promised, unless it names a recording of the account, or did so until two officers
     * took it away. That it was used is the later word of the two.
     */
    private Optional<LedgerRow> unnamed(AccountId account, Isrc isrc) {
        if (assignments.lastOf(account, isrc).map(IsrcAssignment::status).orElse(WITHDRAWN) != WITHDRAWN) {
            return Optional.empty();
        }
        return used.among(account, List.of(isrc)).stream().map(LedgerRow::of).findFirst()
            .or(() -> promise(account, isrc).map(promise -> LedgerRow.of(isrc, view(promise))));
    }

    private Optional<Reservation> promise(AccountId account, Isrc isrc) {
        return reservations.covering(isrc).filter(promise -> promise.isOf(account));
    }

    private ReservationView view(Reservation promise) {
        return ReservationView.of(promise, roots.find(promise.rootId()).orElseThrow().dayOf(clock.instant()));
    }

    private static Optional<Isrc> whole(String text) {
        try {
            return Optional.of(Isrc.parse(text));
        } catch (IdentifierException notWhole) {
            return Optional.empty();
        }
    }
}
