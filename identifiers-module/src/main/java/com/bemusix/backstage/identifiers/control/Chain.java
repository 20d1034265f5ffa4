package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.LedgerHead;

/** The links between the entries of the ledger, read piece by piece, so that there may be any number of them. */
@ApplicationScoped
public class Chain {

    static final int PIECE = 1_000;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** From here to the end of the transaction, which has just begun, everything is read as of one moment. */
    public void lookAtOneMoment() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only").executeUpdate();
    }

    /** The next links of the account. */
    List<Linked> after(UUID account, long place) {
        return next("k.accountId = :account and k.place > :place order by k.place").setParameter("account", account)
            .setParameter("place", place).getResultList();
    }

    /** The next links of all accounts. */
    List<Linked> after(long overallPlace) {
        return next("k.overallPlace > :place order by k.overallPlace").setParameter("place", overallPlace).getResultList();
    }

    private TypedQuery<Linked> next(String condition) {
        entities.clear();
        return entities.createQuery("""
                select new com.bemusix.backstage.identifiers.control.Linked(k, l)
                from LedgerLink k left join LedgerEntry l on l.number = k.ledgerNumber where\s""" + condition, Linked.class)
            .setMaxResults(PIECE);
    }

    Optional<LedgerHead> head(UUID account) {
        return Optional.ofNullable(entities.find(LedgerHead.class, account));
    }

    /** Every account that has a chain or is said to have one. */
    List<UUID> accounts() {
        return entities.createQuery("""
                select h.id from LedgerHead h where h.id <> :overall
                union select k.accountId from LedgerLink k""", UUID.class)
            .setParameter("overall", LedgerHead.OVERALL)
            .getResultList();
    }

    /** An account whose chain has fewer links than were noted. */
    Optional<UUID> incomplete() {
        return entities.createQuery("""
                select h.id from LedgerHead h where h.id <> :overall
                    and h.place <> (select count(k) from LedgerLink k where k.accountId = h.id)
                order by h.id""", UUID.class)
            .setParameter("overall", LedgerHead.OVERALL)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    /** An entry of the account, or of any account for null, that nobody linked. */
    Optional<LedgerEntry> unlinked(UUID account) {
        return entities.createQuery("""
                select l from LedgerEntry l where (cast(:account as uuid) is null or l.accountId = :account)
                    and not exists (select k from LedgerLink k where k.ledgerNumber = l.number)
                order by l.number""", LedgerEntry.class)
            .setParameter("account", account)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }
}
