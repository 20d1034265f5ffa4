package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;

/** The duplicate cases. */
@ApplicationScoped
public class Cases {

    private static final String OPEN = " (c.confirmedAt is null and c.withdrawnAt is null)";

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /**
     * Writes it, so that it has its number.
     *
     * @throws com.bemusix.backstage.identifiers.RegistryException of kind CASE_OPEN if somebody was faster
     */
    public void add(DuplicateCase opened) {
        entities.persist(opened);
        save();
        entities.refresh(opened);
    }

    /** Writes what was changed. */
    public void save() {
        Uniqueness.flush(entities);
    }

    public Optional<DuplicateCase> find(UUID id) {
        return Optional.ofNullable(entities.find(DuplicateCase.class, id));
    }

    /** As it is now, held until the end of the transaction. */
    public Optional<DuplicateCase> lock(UUID id) {
        Optional<DuplicateCase> found = find(id);
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Those that have ended or those that have not, the newest first. */
    public List<DuplicateCase> newest(boolean ended, int most) {
        String where = ended ? "not" + OPEN : OPEN;
        return entities.createQuery("select c from DuplicateCase c where " + where + " order by c.number desc", DuplicateCase.class)
            .setMaxResults(most)
            .getResultList();
    }

    /** Those in which the account is a side, the newest first. */
    public List<DuplicateCase> of(AccountId account, int most) {
        return entities.createQuery("""
                select c from DuplicateCase c where c.holderAccount = :account or c.claimantAccount = :account
                order by c.number desc""", DuplicateCase.class)
            .setParameter("account", account.value())
            .setMaxResults(most)
            .getResultList();
    }

    /** How many claims of the account wait for a decision. */
    public long openClaims(AccountId account) {
        return entities.createQuery("select count(c) from DuplicateCase c where c.claimantAccount = :account and" + OPEN, Long.class)
            .setParameter("account", account.value())
            .getSingleResult();
    }

    /** How many cases wait for a decision. */
    public long open() {
        return entities.createQuery("select count(c) from DuplicateCase c where" + OPEN, Long.class).getSingleResult();
    }
}
