package com.bemusix.backstage.identifiers.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.entity.UpcAssignment;

/** Finds product numbers of an account, the newest first. */
@ApplicationScoped
public class UpcSearch {

    /**
     * What to find; a null filters nothing.
     *
     * @param start the number or the beginning of one, with or without the zeros in front
     */
    public record Wanted(AccountId account, String start, AssignmentStatus status, UpcOrigin origin) {
    }

    private record Filter(List<String> conditions, Map<String, Object> values) {

        <T> TypedQuery<T> on(EntityManager entities, String selection, String order, Class<T> result) {
            String where = String.join(" and ", conditions);
            TypedQuery<T> query = entities.createQuery(selection + " from UpcAssignment u where " + where + order, result);
            values.forEach(query::setParameter);
            return query;
        }
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is not one of this search */
    public Page<UpcAssignment> page(Wanted wanted, PageRequest page) {
        Filter filter = filter(wanted);
        if (page.pageToken() != null) {
            filter.conditions().add("u.id < :before");
            filter.values().put("before", CodeSearch.lastOf(page.pageToken()));
        }
        List<UpcAssignment> found = filter.on(entities, "select u", " order by u.id desc", UpcAssignment.class)
            .setMaxResults(page.limit() + 1).getResultList();
        // many pages may be read in one transaction
        found.forEach(entities::detach);
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, page.limit()), PageToken.of(found.get(page.limit() - 1).id().toString()));
    }

    public long count(Wanted wanted) {
        return filter(wanted).on(entities, "select count(u)", "", Long.class).getSingleResult();
    }

    private static Filter filter(Wanted wanted) {
        List<String> conditions = new ArrayList<>(List.of("u.accountId = :account"));
        Map<String, Object> values = new HashMap<>(Map.of("account", wanted.account().value()));
        if (wanted.status() != null) {
            conditions.add("u.status = :status");
            values.put("status", wanted.status());
        }
        if (wanted.origin() != null) {
            conditions.add(wanted.origin() == UpcOrigin.POOL ? "u.poolId is not null" : "u.poolId is null");
        }
        if (wanted.start() != null && !wanted.start().isBlank()) {
            String code = CodeSearch.codeIn(wanted.start());
            conditions.add("(u.gtin like :code or u.gtin like :upc or u.gtin like :ean)");
            values.put("code", code.isEmpty() ? "" : code + '%');
            values.put("upc", code.isEmpty() ? "" : "00" + code + '%');
            values.put("ean", code.isEmpty() ? "" : "0" + code + '%');
        }
        return new Filter(conditions, values);
    }
}
