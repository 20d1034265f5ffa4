package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.UUID;

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
        return history(account, scheme, code, null);
    }

    /** @param reservation what happened to it happened to the code too; or null */
    public List<LedgerEntry> history(AccountId account, IdentifierScheme scheme, String code, UUID reservation) {
        return entities.createQuery("""
                select l from LedgerEntry l
                where l.scheme = :scheme and (l.code = :code or l.subjectId = :reservation) and l.accountId = :account
                order by l.number""", LedgerEntry.class)
            .setParameter("scheme", scheme)
            .setParameter("code", code)
            .setParameter("reservation", reservation)
            .setParameter("account", account.value())
            .getResultList();
    }
}
