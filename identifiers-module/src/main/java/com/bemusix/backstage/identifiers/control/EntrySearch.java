package com.bemusix.backstage.identifiers.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.LedgerLink;
import com.bemusix.backstage.identifiers.entity.Reservation;

/** Finds entries of the ledger at their places. */
@ApplicationScoped
public class EntrySearch {

    /** What to find; a null filters nothing. */
    public record Wanted(AccountId account, IdentifierScheme scheme, String code) {
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Reservations reservations;

    @Inject
    UsedOutside used;

    /**
     * Those of one account, in the order of its chain.
     *
     * @throws InvalidPageTokenException if the token is not one of this search
     */
    public Page<Placed> oldestFirst(Wanted wanted, PageRequest page) {
        return page(wanted, page, "k.place > :last order by k.place", 0, LedgerLink::place);
    }

    /** @throws InvalidPageTokenException if the token is not one of this search */
    public Page<Placed> latestFirst(Wanted wanted, PageRequest page) {
        return page(wanted, page, "k.overallPlace < :last order by k.overallPlace desc", Long.MAX_VALUE, LedgerLink::overallPlace);
    }

    private Page<Placed> page(Wanted wanted, PageRequest page, String beyond, long beginning, ToLongFunction<LedgerLink> key) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        filter(wanted, conditions, values);
        conditions.add(beyond);
        values.put("last", page.pageToken() == null ? beginning : lastOf(page.pageToken()));
        TypedQuery<Placed> query = entities.createQuery("""
            select new com.bemusix.backstage.identifiers.control.Placed(k, l, p)
            from LedgerLink k join LedgerEntry l on l.number = k.ledgerNumber
                left join LedgerLink p on p.accountId = k.accountId and p.place = k.place - 1
            where\s""" + String.join(" and ", conditions), Placed.class);
        values.forEach(query::setParameter);
        List<Placed> found = query.setMaxResults(page.limit() + 1).getResultList();
        found.forEach(this::letGo);
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        long last = key.applyAsLong(found.get(page.limit() - 1).link());
        return new Page<>(found.subList(0, page.limit()), PageToken.of(Long.toString(last)));
    }

    /** Many pages may be read in one transaction. */
    private void letGo(Placed placed) {
        entities.detach(placed.entry());
        entities.detach(placed.link());
    }

    private void filter(Wanted wanted, List<String> conditions, Map<String, Object> values) {
        if (wanted.account() != null) {
            conditions.add("k.accountId = :account");
            values.put("account", wanted.account().value());
        }
        if (wanted.scheme() != null) {
            conditions.add("l.scheme = :scheme");
            values.put("scheme", wanted.scheme());
        }
        if (wanted.code() != null && !wanted.code().isBlank()) {
            String code = CodeSearch.codeIn(wanted.code());
            conditions.add("""
                (l.code like :code or l.code like :upc or l.code like :ean or l.subjectId = :reservation
                or l.number = :stretch)""");
            values.put("reservation", reservation(code));
            values.put("stretch", stretch(code));
            values.put("code", code.isEmpty() ? "" : code + '%');
            values.put("upc", code.isEmpty() ? "" : "00" + code + '%');
            values.put("ean", code.isEmpty() ? "" : "0" + code + '%');
        }
    }

    /** What the whole code is reserved by; its entries are those of the first code of the range. */
    private UUID reservation(String code) {
        return Isrc.isValid(code) ? reservations.covering(Isrc.parse(code)).map(Reservation::id).orElse(null) : null;
    }

    /** The entry that tells that the whole code was used outside; it is that of the first code of a stretch. */
    private Long stretch(String code) {
        return Isrc.isValid(code) ? used.entryOf(Isrc.parse(code)).map(LedgerEntry::number).orElse(null) : null;
    }

    private static long lastOf(String pageToken) {
        String place = PageToken.key(pageToken, 1).get(0);
        if (!place.matches("[0-9]{1,18}")) {
            throw new InvalidPageTokenException(null);
        }
        return Long.parseLong(place);
    }
}
