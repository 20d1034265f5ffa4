package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.RootConflict;

/** The roots of clients. */
@ApplicationScoped
public class Roots {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Makes everybody wait who wants to add a root or prefix of this code, until the end of the transaction. */
    public void lock(IsrcPrefix prefix) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
            .setParameter("key", "identifiers.prefix." + prefix.value())
            .getSingleResult();
    }

    /** The default first, then in the order of declaration. */
    public List<IsrcRoot> of(AccountId account) {
        return entities.createQuery("""
                select r from IsrcRoot r where r.accountId = :account order by r.isDefault desc, r.id""", IsrcRoot.class)
            .setParameter("account", account.value())
            .getResultList();
    }

    public Optional<IsrcRoot> find(AccountId account, UUID id) {
        return Optional.ofNullable(entities.find(IsrcRoot.class, id)).filter(root -> root.isOf(account));
    }

    /** Any account's root that shares numbers with the range. */
    public Optional<IsrcRoot> overlapping(IsrcPrefix prefix, DesignationRange range) {
        return entities.createQuery("""
                select r from IsrcRoot r
                where r.prefix = :prefix and r.designationFrom <= :to and r.designationTo >= :from
                order by r.id""", IsrcRoot.class)
            .setParameter("prefix", prefix.value())
            .setParameter("from", range.from())
            .setParameter("to", range.to())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    public void add(IsrcRoot root) {
        entities.persist(root);
        entities.flush();
    }

    /** Every account has one default at most, in the database too: the former one gives way first. */
    public void makeDefault(IsrcRoot root) {
        of(root.account()).forEach(other -> {
            entities.lock(other, LockModeType.PESSIMISTIC_WRITE);
            other.giveWay();
        });
        entities.flush();
        root.becomeDefault();
        entities.flush();
    }

    /** Remembers the conflict, once for each root and claimant. */
    public void remember(RootConflict conflict) {
        List<UUID> known = entities.createQuery("""
                select c.id from RootConflict c where c.root = :root and c.claimantId = :claimant""", UUID.class)
            .setParameter("root", conflict.root())
            .setParameter("claimant", conflict.claimant().value())
            .getResultList();
        if (known.isEmpty()) {
            entities.persist(conflict);
        }
    }

    /** The newest first. */
    public List<RootConflict> conflicts(int limit) {
        return entities.createQuery("select c from RootConflict c join fetch c.root order by c.id desc", RootConflict.class)
            .setMaxResults(limit)
            .getResultList();
    }
}
