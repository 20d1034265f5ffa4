package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.entity.ItemRange;
import com.bemusix.backstage.identifiers.entity.UpcPool;

/** The stocks of product numbers. */
@ApplicationScoped
public class Pools {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Makes everybody wait who wants to add a pool, until the end of the transaction. */
    public void lock() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('identifiers.upc_pool', 0)) as text)", String.class)
            .getSingleResult();
    }

    /** The oldest first, which is the order of locking. */
    public List<UpcPool> all() {
        return entities.createQuery("select p from UpcPool p order by p.id", UpcPool.class).getResultList();
    }

    /**
     * From which to draw for the account: its own alone if there are some, so that its releases never change the owner of their numbers
     * unnoticed, else those of no client. Examples only as long as there is no real one.
     */
    public List<UpcPool> serving(AccountId account) {
        List<UpcPool> pools = all();
        List<UpcPool> own = real(pools.stream().filter(pool -> account.equals(pool.account())).toList());
        return own.isEmpty() ? real(pools.stream().filter(pool -> pool.ownership() != PoolOwnership.CLIENT).toList()) : own;
    }

    private static List<UpcPool> real(List<UpcPool> pools) {
        boolean onlyExamples = pools.stream().allMatch(UpcPool::example);
        return pools.stream().filter(pool -> onlyExamples || !pool.example()).toList();
    }

    /** Whether a pool shares numbers with the stretch. */
    public boolean overlaps(ItemRange items) {
        return all().stream().anyMatch(pool -> pool.items().overlaps(items));
    }

    public Optional<UpcPool> find(UUID id) {
        return Optional.ofNullable(entities.find(UpcPool.class, id));
    }

    public void add(UpcPool pool) {
        entities.persist(pool);
        entities.flush();
    }
}
