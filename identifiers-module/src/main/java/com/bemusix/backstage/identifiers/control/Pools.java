package com.bemusix.backstage.identifiers.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.entity.CompanyPrefix;
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

    /** Examples only as long as there is no real one. */
    public List<UpcPool> inUse() {
        List<UpcPool> pools = all();
        boolean onlyExamples = pools.stream().allMatch(UpcPool::example);
        return pools.stream().filter(pool -> onlyExamples || !pool.example()).toList();
    }

    /** Whether a pool shares numbers with the prefix: one of the two begins with the other. */
    public boolean overlaps(CompanyPrefix prefix) {
        return all().stream().map(pool -> pool.prefix().digits())
            .anyMatch(digits -> digits.startsWith(prefix.digits()) || prefix.digits().startsWith(digits));
    }

    public void add(UpcPool pool) {
        entities.persist(pool);
        entities.flush();
    }
}
