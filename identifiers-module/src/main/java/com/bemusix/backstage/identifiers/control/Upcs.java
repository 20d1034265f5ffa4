package com.bemusix.backstage.identifiers.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.entity.UpcAssignment;

/**
 * The bonds between product numbers and releases. Those that were withdrawn are history and bind nothing. Queries name
 * that status by a literal: with a parameter PostgreSQL could not know that the indexes without the withdrawn ones suffice.
 */
@ApplicationScoped
public class Upcs {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Makes everybody wait who wants to give this release a number, until the end of the transaction. */
    public void lock(ReleaseId release) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
            .setParameter("key", "identifiers.upc." + release)
            .getSingleResult();
    }

    /** The numbers that bind these releases, of whatever account. */
    public List<UpcAssignment> of(Collection<ReleaseId> releases) {
        if (releases.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                select u from UpcAssignment u where u.releaseId in :releases and u.status <> WITHDRAWN""", UpcAssignment.class)
            .setParameter("releases", releases.stream().map(ReleaseId::value).toList())
            .getResultList();
    }

    /** The numbers of those of the account's releases that have one, as they were entered or drawn, by the ids of the releases. */
    public Map<UUID, String> numbers(AccountId account, Collection<ReleaseId> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                select u.releaseId, u.upc from UpcAssignment u
                where u.accountId = :account and u.releaseId in :releases and u.status <> WITHDRAWN""", Object[].class)
            .setParameter("account", account.value())
            .setParameter("releases", releases.stream().map(ReleaseId::value).toList())
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** What the number binds, of whatever account. */
    public Optional<UpcAssignment> of(Gtin gtin) {
        return entities.createQuery("""
                select u from UpcAssignment u where u.gtin = :gtin and u.status <> WITHDRAWN""", UpcAssignment.class)
            .setParameter("gtin", gtin.key())
            .getResultStream()
            .findFirst();
    }

    /** What the account has the number for, or had it for last. */
    public Optional<UpcAssignment> lastOf(AccountId account, Gtin gtin) {
        return entities.createQuery("""
                select u from UpcAssignment u where u.accountId = :account and u.gtin = :gtin order by u.id desc""", UpcAssignment.class)
            .setParameter("account", account.value())
            .setParameter("gtin", gtin.key())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    public void add(UpcAssignment assignment) {
        entities.persist(assignment);
    }

    /**
     * Writes what is pending.
     *
     * @throws com.bemusix.backstage.identifiers.RegistryException if somebody else was faster with the number
     */
    public void save() {
        Uniqueness.flush(entities);
    }
}
