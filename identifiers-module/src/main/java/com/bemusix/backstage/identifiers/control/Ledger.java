package com.bemusix.backstage.identifiers.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;

/** The history of all codes, which only grows. */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public void write(LedgerEntry entry) {
        entities.persist(entry);
    }

    /** What happened to the code in the hands of the account, oldest first. */
    public List<LedgerEntry> history(AccountId account, IdentifierScheme scheme, String code) {
        return entities.createQuery("""
                select l from LedgerEntry l
                where l.scheme = :scheme and l.code = :code and l.accountId = :account
                order by l.number""", LedgerEntry.class)
            .setParameter("scheme", scheme)
            .setParameter("code", code)
            .setParameter("account", account.value())
            .getResultList();
    }
}
