package com.bemusix.backstage.identifiers.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import com.bemusix.backstage.identifiers.entity.RootSpan;
import com.bemusix.backstage.identifiers.entity.RootYears;

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

    /** Of whatever account. */
    public Optional<IsrcRoot> find(UUID id) {
        return Optional.ofNullable(entities.find(IsrcRoot.class, id));
    }

    /** Every account's, by prefix. */
    public List<IsrcRoot> all() {
        return entities.createQuery("select r from IsrcRoot r order by r.prefix, r.id", IsrcRoot.class).getResultList();
    }

    /** Reads the root anew and keeps draws and other changes of it away until the end of the transaction. */
    public void lock(IsrcRoot root) {
        entities.refresh(root, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Reads the root anew and keeps changes of it away until the end of the transaction; draws go on. */
    public void hold(IsrcRoot root) {
        entities.refresh(root, LockModeType.PESSIMISTIC_READ);
    }

    /** Any account's roots that share a number with these in a year, the oldest first. */
    public List<IsrcRoot> overlapping(IsrcPrefix prefix, RootYears years) {
        return years.spans(prefix).stream().flatMap(span -> sharing(prefix, span).stream()).distinct()
            .sorted(Comparator.comparing(IsrcRoot::id)).toList();
    }

    /** Any account's roots that share a number with the range in any year, the oldest first. */
    public List<IsrcRoot> overlapping(IsrcPrefix prefix, DesignationRange range) {
        return overlapping(prefix, new RootYears(range, Map.of()));
    }

    private List<IsrcRoot> sharing(IsrcPrefix prefix, RootSpan span) {
        return entities.createQuery("""
                select distinct r from IsrcRoot r join r.spans s
                where r.prefix = :prefix and s.designationFrom <= :to and s.designationTo >= :from
                    and s.firstYear <= :lastYear and s.lastYear >= :firstYear""", IsrcRoot.class)
            .setParameter("prefix", prefix.value())
            .setParameter("from", span.range().from())
            .setParameter("to", span.range().to())
            .setParameter("firstYear", span.firstYear())
            .setParameter("lastYear", span.lastYear())
            .getResultList();
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

    /** Writes what was changed, so that the version is the new one. */
    public void save() {
        entities.flush();
    }

    /** Remembers the conflict, once for each root and claimant. @return the one that is remembered */
    public RootConflict remember(RootConflict conflict) {
        List<RootConflict> known = entities.createQuery("""
                select c from RootConflict c where c.root = :root and c.claimantId = :claimant""", RootConflict.class)
            .setParameter("root", conflict.root())
            .setParameter("claimant", conflict.claimant().value())
            .getResultList();
        if (known.isEmpty()) {
            entities.persist(conflict);
        }
        return known.isEmpty() ? conflict : known.get(0);
    }

    /** Whether the claimant holds up a root of another prefix code that staff had verified. */
    public boolean holdsUpAnother(RootConflict conflict) {
        return !entities.createQuery("""
                select c.id from RootConflict c join c.root r where c.claimantId = :claimant and c.verified = true and c.outcome is null
                    and r.status = SUSPENDED and r.prefix <> :prefix""", UUID.class)
            .setParameter("claimant", conflict.claimant().value())
            .setParameter("prefix", conflict.root().prefix().value())
            .setMaxResults(1).getResultList().isEmpty();
    }

    public Optional<RootConflict> conflict(UUID id) {
        return Optional.ofNullable(entities.find(RootConflict.class, id));
    }

    /** Whether somebody else names the root and staff have not settled it. */
    public boolean disputed(IsrcRoot root) {
        return !entities.createQuery("select c.id from RootConflict c where c.root = :root and c.outcome is null", UUID.class)
            .setParameter("root", root).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether staff had verified the root when somebody named it too, and have not settled that yet. */
    public boolean verifiedBefore(IsrcRoot root) {
        return !entities.createQuery("select c.id from RootConflict c where c.root = :root and c.verified = true and c.outcome is null",
            UUID.class).setParameter("root", root).setMaxResults(1).getResultList().isEmpty();
    }

    /** Those of the claimant about numbers of the prefix that nobody has settled. */
    public List<RootConflict> open(IsrcPrefix prefix, AccountId claimant) {
        return entities.createQuery("""
                select c from RootConflict c join fetch c.root r
                where c.claimantId = :claimant and r.prefix = :prefix and c.outcome is null order by c.id""", RootConflict.class)
            .setParameter("claimant", claimant.value())
            .setParameter("prefix", prefix.value())
            .getResultList();
    }

    /** The newest first. */
    public List<RootConflict> conflicts(int limit) {
        return entities.createQuery("select c from RootConflict c join fetch c.root order by c.id desc", RootConflict.class)
            .setMaxResults(limit)
            .getResultList();
    }
}
