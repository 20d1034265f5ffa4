package com.bemusix.backstage.identifiers.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.entity.UpcAssignment;

/** Finds product numbers of an account, the newest first. */
@ApplicationScoped
public class UpcSearch {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /**
     * @param start the number or the beginning of one, with or without the zeros in front; null for all
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is not one of this search
     */
    public Page<UpcAssignment> page(AccountId account, String start, PageRequest page) {
        boolean all = start == null || start.isBlank();
        TypedQuery<UpcAssignment> query = entities.createQuery("select u from UpcAssignment u where u.accountId = :account"
            + (page.pageToken() == null ? "" : " and u.id < :before")
            + (all ? "" : " and (u.gtin like :code or u.gtin like :upc or u.gtin like :ean)") + " order by u.id desc", UpcAssignment.class)
            .setParameter("account", account.value());
        if (page.pageToken() != null) {
            query.setParameter("before", CodeSearch.lastOf(page.pageToken()));
        }
        if (!all) {
            String code = CodeSearch.codeIn(start);
            query.setParameter("code", code.isEmpty() ? "" : code + '%');
            query.setParameter("upc", code.isEmpty() ? "" : "00" + code + '%');
            query.setParameter("ean", code.isEmpty() ? "" : "0" + code + '%');
        }
        List<UpcAssignment> found = query.setMaxResults(page.limit() + 1).getResultList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, page.limit()), PageToken.of(found.get(page.limit() - 1).id().toString()));
    }
}
